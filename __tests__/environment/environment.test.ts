import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  programEnvironment,
  readEnvironment,
  reportContext,
  secretsOf,
} from '../../src/environment/environment.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'environment-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('the event', () => {
  test('is read from the file that the runner names', () => {
    const path = join(folder, 'event.json')
    writeFileSync(path, '{"deleted": true}')
    expect(readEnvironment({ GITHUB_EVENT_PATH: path }).event).toEqual({ deleted: true })
  })

  test.each([
    ['no variable', () => ({})],
    ['no file', () => ({ GITHUB_EVENT_PATH: join(folder, 'missing.json') })],
    [
      'no JSON',
      () => {
        const path = join(folder, 'broken.json')
        writeFileSync(path, '{')
        return { GITHUB_EVENT_PATH: path }
      },
    ],
  ])('counts as none with %s', (_, env) => {
    expect(readEnvironment(env()).event).toBeUndefined()
  })
})

test('programs are started without the variables that hold secrets or name the runner’s files', () => {
  const env = {
    PATH: '/usr/bin',
    HTTPS_PROXY: 'http://proxy',
    'INPUT_OPAM-TOKEN': 'ghp_x',
    'INPUT_GITHUB-TOKEN': 'ghs_x',
    ACTIONS_RUNTIME_TOKEN: 'x',
    GITHUB_TOKEN: 'x',
    GITHUB_OUTPUT: '/runner/output',
    GITHUB_ENV: '/runner/env',
    GITHUB_PATH: '/runner/path',
    GITHUB_SHA: 'abc',
  }
  expect(programEnvironment(env)).toEqual({
    PATH: '/usr/bin',
    HTTPS_PROXY: 'http://proxy',
    GITHUB_SHA: 'abc',
  })
})

test('programs are started without the variables in which a secret stands, whatever their names', () => {
  const token = 'plain-token-of-0123456789'
  const basic = Buffer.from(`ana:${token}`).toString('base64')
  const env = {
    OPAM_TOKEN: token,
    RELEASE_KEY: token,
    REMOTE: `https://ana:${token}@forge.example/ana/tally`,
    HEADER: `AUTHORIZATION: basic ${basic}`,
    MY_PAT: `ghp_${'a1B2'.repeat(9)}`,
    SETTINGS: `{"pat":"github_pat_${'a1B2'.repeat(9)}"}`,
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'http.extraheader',
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
    GIT_AUTHOR_NAME: 'Ana',
    TOKEN_KIND: 'ghp_',
  }
  expect(programEnvironment(env)).toEqual({ GIT_AUTHOR_NAME: 'Ana', TOKEN_KIND: 'ghp_' })
})

test('what git is told by variables stays where no secret is in it', () => {
  const env = {
    OPAM_TOKEN: 'plain-token-of-0123456789',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'core.abbrev',
    GIT_CONFIG_VALUE_0: '7',
  }
  const { OPAM_TOKEN: _, ...rest } = env
  expect(programEnvironment(env)).toEqual(rest)
})

test('the secrets of the environment are its tokens, each once', () => {
  const env = {
    'INPUT_OPAM-TOKEN': ' ghp_x\n',
    'INPUT_GITHUB-TOKEN': '',
    'INPUT_TAG-PREFIX': 'carton-',
    GITHUB_TOKEN: 'ghs_y',
    GH_TOKEN: 'ghp_x',
    GITHUB_SHA: 'abc',
  }
  expect(secretsOf(env)).toEqual(['ghp_x', 'ghs_y'])
})

describe('where reports link to', () => {
  test('follows from the variables of the runner', () => {
    const env = {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'ada/tally',
      GITHUB_SHA: 'abc',
      GITHUB_ACTION_REPOSITORY: 'grace/dune-publish',
      GITHUB_ACTION_REF: 'v1',
    }
    const settings = { workingDirectory: 'libs', tagPrefix: 'tally-', submodules: undefined }
    expect(reportContext(env, settings)).toEqual({
      workingDirectory: 'libs',
      settings,
      action: { url: 'https://github.com/grace/dune-publish', ref: 'v1' },
      sourceUrl: 'https://github.com/ada/tally',
      commit: 'abc',
      docsUrl: 'https://github.com/grace/dune-publish/blob/v1/docs',
    })
  })

  test('is left out where they are silent', () => {
    expect(reportContext({ GITHUB_ACTION_REPOSITORY: '' })).toEqual({ workingDirectory: '' })
  })
})
