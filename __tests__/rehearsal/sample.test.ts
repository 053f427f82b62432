import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readProject } from '../../src/dune/project.ts'
import { generateOpamFiles } from '../../src/generate/opam-files.ts'
import { readOpamFile } from '../../src/lint/model/opam-reading.ts'
import { lintOpamFile } from '../../src/lint/run.ts'
import { startEmbeddedGitHub } from '../../src/embedded-github/embedded-github.ts'
import { seedOpamRepository } from '../../src/rehearsal/opam-repository.ts'
import { sampleFiles, sampleTag } from '../../src/rehearsal/sample-project.ts'
import { makeSampleRepository } from '../../src/rehearsal/sample-repository.ts'
import { git } from '../support/git-repository.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sample-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true, maxRetries: 10 })
})

function contentOf(path: string): string {
  return sampleFiles.find((file) => file.path === path)?.content ?? ''
}

describe('the sample project', () => {
  test('has the same commit and tag on every machine', async () => {
    const repository = join(folder, 'sample.git')
    await makeSampleRepository(repository)
    expect(git(repository, 'rev-parse', `refs/tags/${sampleTag}`, 'main')).toMatchInlineSnapshot(`
"0221704cc2655da1627c5a3fd19ac79c9871ea11
88ca2631af80ac12114e1366720225628b3bb617"
`)
    expect(git(repository, 'cat-file', '-t', sampleTag)).toBe('tag')
    expect(git(repository, 'fsck', '--strict')).toBe('')
  })

  test('commits the opam files that its dune-project generates', () => {
    const source = { name: 'dune-project', text: contentOf('dune-project') }
    const { project } = readProject(source)
    const generated =
      project === undefined
        ? []
        : generateOpamFiles({ project, templates: [], opamFiles: [] }).files
    expect(generated.map(({ path }) => path)).toEqual(['ferry.opam', 'ferry-cli.opam'])
    for (const { path, content } of generated) expect(contentOf(path)).toBe(content)
  })

  test('has opam files without a finding', () => {
    const source = { name: 'ferry.opam', text: contentOf('ferry.opam') }
    expect(lintOpamFile(readOpamFile(source))).toEqual([])
  })
})

test('the opam repository of a rehearsal has packages on its branch master', async () => {
  const github = await startEmbeddedGitHub({ folder: join(folder, 'github') })
  await seedOpamRepository(github)
  const address = `${github.addresses.api}/repos/ocaml/opam-repository/contents/packages?ref=master`
  const listed: unknown = await (await fetch(address)).json()
  expect(listed).toContainEqual(expect.objectContaining({ name: 'ocaml', type: 'dir' }))
  await github.close()
})
