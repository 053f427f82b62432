import { describe, expect, test } from '@jest/globals'
import type { FileAtRevision } from '../../../src/release/model/ports/source-forge.ts'
import type { RepositoryContents } from '../../../src/release/model/ports/opam-forge.ts'
import type { ProjectPackage } from '../../../src/release/source/project-package.ts'
import { lookAtPublished } from '../../../src/release/look/upstream-facts.ts'
import { settings } from '../example-release.ts'
import type { UpstreamReaders } from '../../../src/release/look/upstream-facts.ts'

const commit = 'd'.repeat(40)

const opam = (more = ''): string => `opam-version: "2.0"\n${more}`

/** What the opam repository has, what the source had, and what was asked of both, in order. */
function world(
  versions: Readonly<Record<string, readonly string[]>>,
  files: { readonly published?: string; readonly source?: Readonly<Record<string, string>> } = {},
) {
  const asked: string[][] = []
  const contents: RepositoryContents = {
    kind: 'seen',
    names: new Set(Object.keys(versions)),
    versions: new Map(Object.entries(versions)),
    archived: new Map(),
  }
  const readers: UpstreamReaders = {
    opam: {
      publishedFiles: async (paths) => {
        asked.push([...paths])
        return await Promise.resolve(
          new Map(paths.map((path) => [path, files.published ?? opam()])),
        )
      },
    },
    source: {
      files: async (places: readonly FileAtRevision[]) => {
        const wanted = places.map(({ revision, path }) => `${revision}:${path}`)
        if (wanted.length > 0) asked.push(wanted)
        return await Promise.resolve(wanted.map((one) => files.source?.[one]))
      },
    },
  }
  return { readers, contents, asked }
}

const packages: readonly ProjectPackage[] = [
  {
    name: 'ferry',
    path: 'ferry.opam',
    committed: undefined,
    generated: undefined,
    place: { source: { name: 'dune-project', text: '' }, span: { start: 0, end: 0 } },
  },
]

const question = (version: string, contents: RepositoryContents) => ({
  version,
  packages,
  contents,
  settings,
})

describe('the opam repository is asked', () => {
  test.each([
    ['1.2.0', ['1.1.0', '1.0.0', '2.0.0'], ['1.1.0']],
    ['1.2.0', ['1.1.0', '1.2.0~beta1', '1.0.0'], ['1.1.0']],
    ['1.2.0', ['1.2.0~beta1', '1.2.0~alpha'], ['1.2.0~beta1']],
    ['1.2.0', ['1.2.0', '1.10.0'], ['1.2.0']],
    ['1.2.0', ['1.2.0', '1.1.0'], ['1.2.0', '1.1.0']],
    ['1.2.0', [], []],
  ])('%s: of %j it is asked for the files of %j', async (version, versions, expected) => {
    const { readers, contents, asked } = world({ ferry: versions })
    await lookAtPublished(readers, question(version, contents))
    expect(asked[0]).toEqual(expected.map((one) => `packages/ferry/ferry.${one}/opam`))
  })

  test('for no older version where nothing but versions was seen, which is told', async () => {
    const { readers, asked } = world({})
    const versions = new Map([['ferry', ['1.2.0', '1.1.0']]])
    const contents = { kind: 'unseen', why: 'nobody looked', versions } as const
    const path = 'packages/ferry/ferry.1.2.0/opam'
    expect(await lookAtPublished(readers, question('1.2.0', contents))).toEqual({
      upstream: { kind: 'unseen', why: 'nobody looked' },
      published: new Map([[path, opam()]]),
    })
    expect(asked).toEqual([[path]])
  })
})

describe('what the source said of the last version', () => {
  const previousOf = async (world_: ReturnType<typeof world>) => {
    const { upstream } = await lookAtPublished(world_.readers, question('1.2.0', world_.contents))
    return upstream.kind === 'seen' ? upstream.previous.get('ferry') : undefined
  }

  test('is read from its tag, with a v or without', async () => {
    const source = { 'refs/tags/v1.1.0:ferry.opam': opam('license: "MIT"\n') }
    const scene = world({ ferry: ['1.1.0'] }, { source })
    expect((await previousOf(scene))?.source?.package.license).toEqual(['MIT'])
    expect(scene.asked[1]).toEqual(
      ['1.1.0', 'v1.1.0'].flatMap((tag) =>
        ['ferry.opam', 'ferry.opam.template', 'dune-project'].map(
          (path) => `refs/tags/${tag}:${path}`,
        ),
      ),
    )
  })

  test('is read from the commit that the published file names, where there is no such tag', async () => {
    const published = opam(`x-commit-hash: "${commit}"\n`)
    const source = { [`${commit}:ferry.opam`]: opam('license: "ISC"\n') }
    const scene = world({ ferry: ['1.1.0'] }, { published, source })
    expect((await previousOf(scene))?.source?.package.license).toEqual(['ISC'])
  })

  test('is generated from dune-project where the opam file was not committed', async () => {
    const source = {
      'refs/tags/1.1.0:dune-project':
        '(lang dune 3.0)\n(generate_opam_files)\n(license BSD-2-Clause)\n(package (name ferry))\n',
    }
    const scene = world({ ferry: ['1.1.0'] }, { source })
    expect((await previousOf(scene))?.source?.package.license).toEqual(['BSD-2-Clause'])
  })

  test('stays unknown where neither is there', async () => {
    const previous = await previousOf(world({ ferry: ['1.1.0'] }))
    expect(previous?.version).toBe('1.1.0')
    expect(previous?.source).toBeUndefined()
  })
})
