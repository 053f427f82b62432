import { describe, expect, test } from '@jest/globals'
import {
  newTokenPage,
  repositoryPath,
  uploadAddress,
  webAddress,
} from '../../src/github/addresses.ts'

describe('the web address that follows from the API address', () => {
  test.each([
    ['https://api.github.com', 'https://github.com'],
    ['https://api.github.com/', 'https://github.com'],
    ['https://api.acme.ghe.com', 'https://acme.ghe.com'],
    ['https://git.acme.org/api/v3', 'https://git.acme.org'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://127.0.0.1:8080/api/v3/', 'http://127.0.0.1:8080'],
  ])('of %s', (api, web) => {
    expect(webAddress(api)).toBe(web)
  })

  test('leads to the page that makes the right classic token', () => {
    expect(newTokenPage(webAddress('https://api.github.com'))).toBe(
      'https://github.com/settings/tokens/new?scopes=public_repo&description=dune-publish',
    )
  })
})

describe('a path below a repository', () => {
  const repository = { owner: 'ana', name: 'tally' }

  test.each([
    ['git/ref/tags/v1.0', '/repos/ana/tally/git/ref/tags/v1.0'],
    ['git/ref/tags/carton/1.0', '/repos/ana/tally/git/ref/tags/carton/1.0'],
    ['git/ref/tags/1.0+ox', '/repos/ana/tally/git/ref/tags/1.0%2Box'],
    ['git/ref/tags/1.0~rc1', '/repos/ana/tally/git/ref/tags/1.0~rc1'],
    ['git/ref/tags/100%', '/repos/ana/tally/git/ref/tags/100%25'],
    ['git/ref/tags/a#b', '/repos/ana/tally/git/ref/tags/a%23b'],
    ['compare/main...bob:dev', '/repos/ana/tally/compare/main...bob%3Adev'],
  ])('keeps the slashes of %s and escapes what means something in an address', (rest, path) => {
    expect(repositoryPath(repository, rest)).toBe(path)
  })

  test('is the repository itself without more', () => {
    expect(repositoryPath(repository)).toBe('/repos/ana/tally')
  })
})

describe('the upload address', () => {
  test.each([
    ['https://uploads.github.com/repos/a/b/releases/7/assets{?name,label}'],
    ['https://uploads.github.com/repos/a/b/releases/7/assets'],
  ])('of %s has the name in its query', (template) => {
    expect(uploadAddress(template, 'a-1.0~rc+1.tbz')).toBe(
      'https://uploads.github.com/repos/a/b/releases/7/assets?name=a-1.0~rc%2B1.tbz',
    )
  })
})
