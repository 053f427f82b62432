import { describe, expect, test } from '@jest/globals'
import { decideVersion, possibleTag } from '../../../src/release/source/release-version.ts'
import type { Target } from '../../../src/release/source/target.ts'

interface World {
  readonly tags?: readonly string[]
  readonly published?: readonly string[]
  readonly newest?: string
  readonly keepV?: 'auto' | 'always' | 'never'
  readonly tagPrefix?: string
  readonly since?: number
  readonly commandLine?: true
}

async function decide(target: Target, world: World = {}) {
  const { tags = [], published = [], newest, keepV = 'auto', tagPrefix = '', since } = world
  const grounds = {
    settings: { tagPrefix, keepV, commandLine: world.commandLine ?? false },
    packages: ['ferry'],
    newest,
    changelog: 'CHANGES.md',
    tagNames: tags,
    published: new Map([['ferry', published]]),
  }
  const name = possibleTag(target, grounds)
  const existing =
    name !== undefined && tags.includes(name) ? { name, commit: 'aaa', distance: since } : undefined
  return await Promise.resolve(decideVersion(target, grounds, existing))
}
const tagged = (name: string): Target => ({ kind: 'tagged', tag: { name, commit: 'aaa' } })

describe('the version of a tag', () => {
  test.each<[string, string, World, string]>([
    ['drops the v', 'v1.2.0', {}, '1.2.0'],
    ['keeps the v that published versions have', 'v1.2.0', { published: ['v1.1.0'] }, 'v1.2.0'],
    ['keeps the v where the user says so', 'v1.2.0', { keepV: 'always' }, 'v1.2.0'],
    [
      'drops the v where the user says so',
      'v1.2.0',
      { keepV: 'never', published: ['v1.1.0'] },
      '1.2.0',
    ],
    ['drops the prefix', 'carton-v0.4.3', { tagPrefix: 'carton-' }, '0.4.3'],
    ['reads _ as ~', '1.2.0_beta1', {}, '1.2.0~beta1'],
    ['sets a pre-release off', '1.2.0rc1', { published: ['1.1.0', '1.1.0-1'] }, '1.2.0~rc1'],
    [
      'keeps a pre-release as published ones are',
      'v1.2.0rc2',
      { published: ['1.2.0rc1'] },
      '1.2.0rc2',
    ],
  ])('%s', async (_, tag, world, version) => {
    expect(await decide(tagged(tag), world)).toMatchObject({
      kind: 'decided',
      release: { version, tag: { kind: 'existing', name: tag } },
    })
  })

  test('is refused where the tag names none', async () => {
    expect(await decide(tagged('nightly'))).toMatchObject({
      kind: 'refused',
      diagnostic: { code: 'tag-no-version', message: expect.stringMatching(/^The tag "nightly"/) },
    })
  })
})

describe('a manual run without a tag', () => {
  const untagged = (version?: string): Target =>
    version === undefined
      ? { kind: 'untagged', commit: 'bbb' }
      : { kind: 'untagged', version, commit: 'bbb' }

  test('makes the tag of its version, in the style of the newest tags', async () => {
    expect(await decide(untagged('1.3.0~rc1'), { tags: ['v1.2.0', '1.0.0'] })).toMatchObject({
      release: { version: '1.3.0~rc1', tag: { kind: 'new', name: 'v1.3.0_rc1' } },
    })
  })

  test("takes the changelog's newest version where none is given", async () => {
    expect(await decide(untagged(), { newest: '1.3.0' })).toMatchObject({
      release: { version: '1.3.0', tag: { kind: 'new', name: '1.3.0' } },
    })
  })

  test.each<[string, World]>([
    ['published versions carry a v', { tags: ['v0.17.0'], published: ['v0.17.0'] }],
    ['published versions carry none', { tags: ['v0.17.0'], published: ['0.17.0'] }],
    ['the user says the v belongs to it', { tags: ['v0.17.0'], keepV: 'always' }],
    ['tags carry no v', { tags: ['0.17.0'], published: ['v0.17.0'] }],
  ])('decides what its tag will say when it is run again, where %s', async (_, world) => {
    const first = await decide(untagged('0.18.0'), world)
    if (first.kind !== 'decided') throw new Error(first.kind)
    const { version, tag } = first.release
    const second = await decide(tagged(tag.name), { ...world, tags: [tag.name] })
    expect(second).toMatchObject({ kind: 'decided', release: { version } })
  })

  test.each([['1.2.0'], ['v1.2.0']])(
    'goes on with the tag %s of its version where its commit has it',
    async (tag) => {
      const target: Target = { kind: 'untagged', version: '1.2.0', commit: 'aaa' }
      const tags = tag === '1.2.0' ? ['v1.3.0', tag] : [tag]
      expect(await decide(target, { tags })).toMatchObject({
        kind: 'decided',
        release: { version: '1.2.0', tag: { kind: 'existing', name: tag } },
      })
    },
  )

  test('is refused where another commit has the tag of its version', async () => {
    expect(await decide(untagged('1.2.0'), { tags: ['v1.2.0'], since: 67 })).toMatchObject({
      kind: 'refused',
      diagnostic: {
        severity: 'error',
        code: 'version-tagged',
        message: '1.2.0 is already tagged (aaa, 67 commits back).',
        hints: ['Choose another version. To release the tagged commit, use the input tag: v1.2.0.'],
      },
    })
  })

  test('is refused where another commit has the tag of the newest version, with the way out', async () => {
    const world = { tags: ['v1.2.0'], newest: '1.2.0', commandLine: true } as const
    expect(await decide(untagged(), world)).toMatchObject({
      kind: 'refused',
      diagnostic: {
        code: 'version-tagged',
        message: '1.2.0 is already tagged (aaa).',
        hints: [
          'Add a section for the next version to CHANGES.md, or choose the version with --version.',
          'To release the tagged commit, use --tag v1.2.0.',
        ],
      },
    })
  })

  test('warns where a newer version is tagged than the newest of the changelog', async () => {
    const world = { tags: ['v2.0.6', 'nightly', 'v1.2.0'], newest: '1.3.0' }
    expect(await decide(untagged(), world)).toMatchObject({
      release: {
        version: '1.3.0',
        notices: [{ severity: 'warning', code: 'changelog-behind-tags' }],
      },
    })
    expect(await decide(untagged(), { ...world, newest: '2.0.7' })).toMatchObject({
      release: { notices: [] },
    })
  })

  test('is refused for a pre-release that its tag would say otherwise, and takes it where others are published so', async () => {
    expect(await decide(untagged('1.2.0rc1'))).toMatchObject({
      kind: 'refused',
      diagnostic: { code: 'tag-no-version', hints: ['Use the version "1.2.0~rc1".'] },
    })
    expect(await decide(untagged('1.2.0rc2'), { published: ['1.2.0rc1'] })).toMatchObject({
      release: { version: '1.2.0rc2', tag: { kind: 'new', name: '1.2.0rc2' } },
    })
  })

  test('is refused where nobody says a version', async () => {
    expect(await decide(untagged())).toMatchObject({
      kind: 'refused',
      diagnostic: { code: 'version-unknown' },
    })
  })
})

describe('a supposed version', () => {
  test.each<[string, World, string | undefined, string]>([
    ['is the given one', { newest: '1.0' }, '2.0', '2.0'],
    ["is the changelog's newest one", { newest: '1.0' }, undefined, '1.0'],
    ['is "dev" where nobody says any', {}, undefined, 'dev'],
  ])('%s, and has the tag its release would have', async (_, world, version, expected) => {
    const target: Target =
      version === undefined
        ? { kind: 'supposed', commit: 'bbb' }
        : { kind: 'supposed', version, commit: 'bbb' }
    expect(await decide(target, world)).toMatchObject({
      release: { version: expected, tag: { kind: 'supposed', name: expected } },
    })
  })

  test('has its tag in the style of the newest ones, behind the prefix', async () => {
    const target: Target = { kind: 'supposed', version: '1.0~rc1', commit: 'bbb' }
    const world = { tags: ['carton-v0.9', 'cart-1.0'], tagPrefix: 'carton-' }
    expect(await decide(target, world)).toMatchObject({
      release: { version: '1.0~rc1', tag: { kind: 'supposed', name: 'carton-v1.0_rc1' } },
    })
  })

  test('that the user names and another commit is tagged with is refused', async () => {
    const target: Target = { kind: 'supposed', version: '1.2.0', commit: 'bbb' }
    expect(await decide(target, { tags: ['v1.2.0'] })).toMatchObject({
      kind: 'refused',
      diagnostic: { severity: 'error', code: 'version-tagged' },
    })
  })

  test('is the next one, which has no name, where another commit has the tag of the newest', async () => {
    const world = { tags: ['v1.2.0'], newest: '1.2.0', since: 1, commandLine: true } as const
    expect(await decide({ kind: 'supposed', commit: 'bbb' }, world)).toMatchObject({
      release: {
        version: 'dev',
        tag: { kind: 'supposed', name: 'dev', exists: false },
        notices: [
          {
            severity: 'notice',
            code: 'version-tagged',
            message: '1.2.0 is already tagged (aaa, 1 commit back).',
            hints: [
              'Add a section for the next version to CHANGES.md, or choose the version with --version.',
              'This run checks the project as the next version, which has no number yet.',
            ],
          },
        ],
      },
    })
  })

  test('is known to have its tag where its commit has it', async () => {
    const target: Target = { kind: 'supposed', commit: 'aaa' }
    const world = { tags: ['v1.2.0'], newest: '1.2.0' }
    expect(await decide(target, world)).toMatchObject({
      release: { version: '1.2.0', tag: { name: 'v1.2.0', exists: true }, notices: [] },
    })
  })
})
