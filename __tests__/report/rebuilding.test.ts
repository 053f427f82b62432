import { describe, expect, test } from '@jest/globals'
import type { ReportContext } from '../../src/report/context.ts'
import { rebuildCommands } from '../../src/report/rebuilding.ts'
import { archive } from './example-outcome.ts'

const subject = {
  project: 'tally',
  version: '1.2.0',
  tag: 'v1.2.0',
  commit: 'abc',
  prerelease: false,
  packages: [],
}
const context: ReportContext = {
  workingDirectory: '',
  sourceUrl: 'https://github.com/ada/tally',
  action: { url: 'https://github.com/OWNER/dune-publish', ref: 'v1' },
}
const plan = 'node dune-publish/dist/cli/index.js plan'

describe('the commands that make an archive again', () => {
  test('clone both repositories, and plan the tag', () => {
    expect(rebuildCommands(subject, archive, context)).toEqual([
      'git clone https://github.com/ada/tally source',
      'git clone https://github.com/OWNER/dune-publish dune-publish',
      'git -C dune-publish checkout v1',
      `${plan} source --tag v1.2.0 --out rebuilt`,
    ])
  })

  test.each<[string, object, object, string]>([
    ['a folder', {}, { workingDirectory: 'libs/a b' }, `'source/libs/a b' --tag v1.2.0`],
    [
      'a tag prefix',
      { tag: 'tally-1.2.0' },
      { settings: { tagPrefix: 'tally-' } },
      'source --tag tally-1.2.0 --tag-prefix tally-',
    ],
    ['a version with v', { version: 'v1.2.0' }, {}, 'source --tag v1.2.0 --keep-v true'],
    [
      'submodules left out',
      {},
      { settings: { tagPrefix: '', submodules: 'exclude' } },
      'source --tag v1.2.0 --submodules exclude',
    ],
    ['an odd tag', { tag: "v1'; ls" }, {}, String.raw`source --tag 'v1'\''; ls'`],
  ])('tell %s', (_, ofSubject, ofContext, words) => {
    const commands = rebuildCommands({ ...subject, ...ofSubject }, archive, {
      ...context,
      ...ofContext,
    })
    expect(commands.at(-1)).toBe(`${plan} ${words} --out rebuilt`)
  })

  test('tell the format of the archive where it is not the usual one', () => {
    const commands = rebuildCommands(subject, { ...archive, name: 'tally-1.2.0.tgz' }, context)
    expect(commands.at(-1)).toBe(`${plan} source --tag v1.2.0 --archive-format tgz --out rebuilt`)
  })

  test('fetch submodules that belong to the archive', () => {
    const settings = { tagPrefix: '', submodules: 'include' } as const
    const commands = rebuildCommands(subject, archive, { ...context, settings })
    expect(commands[0]).toBe('git clone --recurse-submodules https://github.com/ada/tally source')
    expect(commands.at(-1)).toContain('--submodules include')
  })

  test('are none where the version is only supposed, or a repository is not known', () => {
    const { tag: _, ...supposed } = subject
    const { sourceUrl: __, ...homeless } = context
    const { action: ___, ...local } = context
    expect(rebuildCommands(supposed, archive, context)).toEqual([])
    expect(rebuildCommands(subject, archive, homeless)).toEqual([])
    expect(rebuildCommands(subject, archive, local)).toEqual([])
  })
})
