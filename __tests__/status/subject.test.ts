import { afterAll, expect, test } from '@jest/globals'
import { openClone } from '../../src/git/clone.ts'
import { findSubject } from '../../src/status/subject.ts'
import type { Subject } from '../../src/status/subject.ts'
import type { Settings } from '../../src/release/model/settings.ts'
import { settings } from '../release/example-release.ts'
import { closingAll } from '../support/closing-all.ts'
import { commitFiles, newRepository, temporaryFolder } from '../support/git-repository.ts'

const { folder, remove } = temporaryFolder()
afterAll(remove)
const openTestClone = closingAll(openClone)

const directory = newRepository(folder, 'project')
const commit = commitFiles(directory, {
  'dune-project':
    '(lang dune 3.0)\n(name tally)\n(package (name tally))\n(package (name tally-cli))\n',
  'tally.opam': 'opam-version: "2.0"\n',
  'tally-cli.opam': 'opam-version: "2.0"\n',
})
const empty = commitFiles(newRepository(folder, 'empty'), { README: '' })

/** What is found in the project, whose forge has those tags. */
async function subjectOf(tags: readonly string[], changes: Partial<Settings> = {}, of = commit) {
  const environment = { PATH: process.env['PATH'], HOME: folder }
  const place = of === commit ? directory : `${folder}/empty`
  const git = await openTestClone({ directory: place, environment, scratch: folder })
  const asked = { ...settings, tagPrefix: '', workingDirectory: '', ...changes }
  return await findSubject(
    { ...asked, trigger: changes.trigger ?? { kind: 'hypothetical', commit } },
    {
      git,
      source: {
        tagNames: async () => await Promise.resolve(tags),
        tag: async (name) =>
          await Promise.resolve(tags.includes(name) ? { name, commit: of } : undefined),
      },
    },
  )
}

test('the newest tag that names a version is taken, with all that it may be released as', async () => {
  const found: Subject = await subjectOf(['nightly', 'docs', 'v1.2.0', 'v1.1.0'])
  expect(found).toMatchObject({
    project: 'tally',
    tag: 'v1.2.0',
    packages: ['tally', 'tally-cli'],
    names: ['tally'],
    versions: ['1.2.0', 'v1.2.0'],
    branches: ['release-tally-1.2.0', 'release-tally-v1.2.0'],
  })
  expect(found.paths).toContain('packages/tally-cli/tally-cli.v1.2.0/opam')
})

test.each<[string, Partial<Settings>, readonly string[]]>([
  ['v1.2.0', { keepV: 'always' }, ['v1.2.0']],
  ['v1.2.0', { keepV: 'never' }, ['1.2.0']],
  ['1.2.0', {}, ['1.2.0']],
  ['1.2.0rc1', {}, ['1.2.0~rc1', '1.2.0rc1']],
  ['tally-v1.2.0', { tagPrefix: 'tally-', keepV: 'never' }, ['1.2.0']],
])('the tag %s with %j may be %j', async (tag, changes, versions) => {
  expect((await subjectOf([tag], changes)).versions).toEqual(versions)
})

const named = (tag: string) => ({ trigger: { kind: 'named-tag', tag } }) as const

test.each<[string, readonly string[], Partial<Settings>, string, string]>([
  ['no tag names a version', ['nightly'], {}, commit, 'tag-missing'],
  ['the named tag is not there', ['v1.2.0'], named('v9'), commit, 'tag-missing'],
  ['the named tag is no version', ['docs'], named('docs'), commit, 'tag-no-version'],
  ['there is no project at the tag', ['v1.2.0'], {}, empty, 'dune-project'],
])('%s: one clear failure', async (_, tags, changes, of, code) => {
  await expect(subjectOf(tags, changes, of)).rejects.toMatchObject({ code })
})
