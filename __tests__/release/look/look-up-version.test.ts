import { expect, test } from '@jest/globals'
import { lookUpVersion } from '../../../src/release/look/look-up-version.ts'
import type { VersionReaders } from '../../../src/release/look/look-up-version.ts'
import type { PackageQuestion } from '../../../src/release/model/ports/opam-forge.ts'
import type { ProjectPackage } from '../../../src/release/source/project-package.ts'
import { readPackages } from '../../../src/release/source/project-packages.ts'
import type { ProjectSource } from '../../../src/release/source/read-source.ts'
import type { Target } from '../../../src/release/source/target.ts'
import { settings } from '../example-release.ts'

const commit = 'c'.repeat(40)

/** A project of one opam file, with that commit to release. */
function sourceOf(target: Target, opam: string): ProjectSource {
  const texts = new Map([
    ['dune-project', '(lang dune 3.0)\n'],
    ['ferry.opam', `opam-version: "2.0"\n${opam}`],
  ])
  const files = { commit: { id: commit, committedAt: 0 }, entries: [], texts }
  const described = readPackages(files).read
  if (described === undefined) throw new Error('The project cannot be read.')
  const packages: readonly ProjectPackage[] = described.packages
  const owner = { project: 'ferry', packages: ['ferry'] }
  const rest = { isChoiceValid: true, project: 'ferry', changelogs: [], nested: [] }
  return { target, files, described, packages, owner, ...rest }
}

/** Who answers, and what was asked. */
function answering(tags: readonly string[] = []) {
  const asked: (PackageQuestion | string)[] = []
  const readers: VersionReaders = {
    git: { commitsSince: async () => await Promise.resolve(2) },
    source: {
      tag: async (name) => {
        asked.push(`tag ${name}`)
        return await Promise.resolve(tags.includes(name) ? { name, commit: 'aaa' } : undefined)
      },
      tagNames: async () => {
        asked.push('tags')
        return await Promise.resolve(tags)
      },
    },
    opam: {
      contents: async (question) => {
        asked.push(question)
        const versions = new Map<string, readonly string[]>()
        return await Promise.resolve({ kind: 'unseen', why: 'nobody looked', versions })
      },
    },
  }
  return { readers, asked }
}

test('a tag says the version; the opam repository is asked for all that the package names, CRLF or not', async () => {
  const target = { kind: 'tagged', tag: { name: 'v1.2.0', commit } } as const
  const depends =
    'depends: ["lwt" "fmt" {with-test} ("a" | "b")]\r\ndepopts: ["c"]\r\nconflicts: ["lwt" {< "5"}]\r\n'
  const { readers, asked } = answering()
  const { decision } = await lookUpVersion(sourceOf(target, depends), settings, readers)
  expect(decision).toMatchObject({ kind: 'decided', release: { version: '1.2.0' } })
  expect(asked).toEqual([{ released: ['ferry'], mentioned: ['lwt', 'fmt', 'a', 'b', 'c', 'lwt'] }])
})

test('a version without a tag is looked for among the tags, with its distance', async () => {
  const target = { kind: 'untagged', version: '1.2.0', commit } as const
  const { readers, asked } = answering(['v1.2.0'])
  const { decision } = await lookUpVersion(sourceOf(target, ''), settings, readers)
  expect(decision).toMatchObject({
    kind: 'refused',
    diagnostic: {
      code: 'version-tagged',
      message: '1.2.0 is already tagged (aaa, 2 commits back).',
    },
  })
  expect(asked.slice(1)).toEqual(['tags', 'tag v1.2.0'])
})
