import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { newFilesPatch } from '../../../src/release/artefacts/new-files-patch.ts'
import { gitEnvironment, newRepository, temporaryFolder } from '../../support/git-repository.ts'

test('git applies it, and has the files byte for byte', () => {
  const { folder, remove } = temporaryFolder()
  const repository = newRepository(folder, 'opam-repository')
  const files = [
    { path: 'packages/tally/tally.1.2.0~beta1+x/opam', content: 'opam-version: "2.0"\n' },
    { path: 'a folder/tally/opam', content: '# \u00c3\u00a9 \t\n\n+ a\n- b\nEND_OF_PATCH\n' },
  ]
  const input = Buffer.from(newFilesPatch(files), 'latin1')
  execFileSync('git', ['-C', repository, 'apply', '--whitespace=nowarn', '-'], {
    input,
    env: gitEnvironment,
  })
  for (const { path, content } of files) {
    expect(readFileSync(join(repository, path), 'latin1')).toBe(content)
  }
  remove()
})

test('a path that is not plain stands in quotes, as git writes it', () => {
  const patch = newFilesPatch([{ path: 'a "b"\\\u00c3/opam', content: 'x\n' }])
  expect(patch).toContain('\n+++ "b/a \\"b\\"\\\\\\303/opam"\n')
})
