/** What the solver answers, through the bundle. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { temporaryFolder } from '../support/git-repository.ts'
import { bundles } from './support/bundle.ts'
import { isolatedEnvironment } from './support/isolated-environment.ts'

const { folder, remove } = temporaryFolder()
afterAll(remove)

test('solve answers questions from its standard input, one a line', () => {
  const files = {
    'ocaml-base-compiler.5.4.1': '',
    'p.1': 'depends: ["ocaml-base-compiler" {>= "5"} "a"]',
    'a.1': '',
    'a.2': '',
  }
  for (const [versioned, fields] of Object.entries(files)) {
    const place = join(folder, 'packages', versioned.replace(/\..*/, ''), versioned)
    mkdirSync(place, { recursive: true })
    writeFileSync(join(place, 'opam'), `opam-version: "2.0"\n${fields}\n`)
  }
  const asked = ['newest', 'oldest'].map((prefer) => ({
    package: 'p',
    version: '1',
    compiler: '5.4.1',
    prefer,
  }))
  const args = [bundles.command, 'solve', '--opam-repository-dir', folder]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    input: asked.map((one) => `${JSON.stringify(one)}\n`).join(''),
    env: isolatedEnvironment(folder),
    encoding: 'utf8',
  })
  const nothing = { change: {}, remove: {}, recompile: {} }
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
  ).toEqual([
    { status: 'solved', install: { a: '2', p: '1' }, ...nothing },
    { status: 'solved', install: { a: '1', p: '1' }, ...nothing },
  ])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})
