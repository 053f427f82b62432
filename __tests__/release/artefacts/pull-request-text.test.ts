import { describe, expect, test } from '@jest/globals'
import {
  commitMessage,
  pullRequestBody,
  pullRequestTitle,
} from '../../../src/release/artefacts/pull-request-text.ts'

const announcement = {
  project: 'tally',
  version: '1.2.0',
  packages: ['tally', 'tally-cli'],
  synopsis: 'Count things by key',
  homepage: 'https://github.com/example-org/tally',
  documentation: 'https://example-org.github.io/tally/',
  changes: '### Added\n\n- `About` (example-org/tally#12)',
  releaseUrl: 'https://github.com/example-org/tally/releases/tag/v1.2.0',
  actor: 'ada',
}

describe('the title', () => {
  test.each([
    [['tally'], '[new release] tally (1.2.0)'],
    [['tally', 'tally-cli'], '[new release] tally and tally-cli (1.2.0)'],
    [['a', 'b', 'c'], '[new release] tally (3 packages) (1.2.0)'],
  ])('of %j is %s', (packages, title) => {
    expect(pullRequestTitle({ project: 'tally', version: '1.2.0', packages })).toBe(title)
  })
})

describe('the body', () => {
  test('tells what it is, where it lives, what changed, and who released it', () => {
    expect(pullRequestBody(announcement)).toBe(
      [
        'Count things by key',
        [
          '- Project page: <https://github.com/example-org/tally>',
          '- Documentation: <https://example-org.github.io/tally/>',
        ].join('\n'),
        '##### CHANGES:',
        '### Added',
        '- `About` (example-org/tally#12)',
        '---\nReleased by @ada with dune-publish.',
      ].join('\n\n'),
    )
  })

  test('leaves out what nobody told', () => {
    const untold = {
      synopsis: undefined,
      homepage: undefined,
      documentation: undefined,
      changes: undefined,
      actor: undefined,
    }
    expect(pullRequestBody({ ...announcement, ...untold })).toBe('---\nMade with dune-publish.')
  })

  test.each([
    ['GH-14 and gh-15', 'GH\u200b-14 and gh\u200b-15'],
    ['see https://github.com/o/r/issues/3', 'see https:\u200b//github.com/o/r/issues/3'],
    ['![x](y) [z](w) `c` *e*', '\\!\\[x\\](y) \\[z\\](w) \\`c\\` \\*e\\*'],
  ])('takes the synopsis %s as text', (synopsis, expected) => {
    expect(pullRequestBody({ ...announcement, synopsis }).split('\n')[0]).toBe(expected)
  })

  test('takes the synopsis as text: it notifies nobody and loses no word', () => {
    const body = pullRequestBody({ ...announcement, synopsis: 'Binds <x> for @ocaml, fixes #1' })
    expect(body).toMatch(/^Binds &lt;x> for @\u200bocaml, fixes #\u200b1\n/)
  })

  test('takes a page that is no address as text', () => {
    const body = pullRequestBody({ ...announcement, homepage: 'see README' })
    expect(body).toContain('- Project page: see README\n')
  })

  test('stays below the limit of GitHub, the byline in it and a link to the release', () => {
    const body = pullRequestBody({
      ...announcement,
      changes: `- ${'item '.repeat(60)}\n`.repeat(500),
    })
    expect(body.length).toBeLessThanOrEqual(65_536)
    expect(body.length).toBeGreaterThan(65_100)
    expect(body).toContain(`[… and more](${announcement.releaseUrl})`)
    expect(body.endsWith('Released by @ada with dune-publish.')).toBe(true)
  })
})

test('the commit has the title, and points to the changes without repeating them', () => {
  expect(commitMessage(announcement)).toEqual({
    headline: '[new release] tally and tally-cli (1.2.0)',
    body: 'Changes: https://github.com/example-org/tally/releases/tag/v1.2.0',
  })
})
