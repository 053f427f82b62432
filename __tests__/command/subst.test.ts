import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { runSubst } from '../../src/command/subst.ts'
import { temporaryFolder } from '../support/git-repository.ts'

const { folder, remove } = temporaryFolder()
afterAll(remove)

let tree: string
let trees = 0
let output: string
let errors: string

beforeEach(() => {
  trees++
  tree = join(folder, `tree-${trees}`)
  output = ''
  errors = ''
  mkdirSync(join(tree, 'src'), { recursive: true })
  writeFileSync(join(tree, 'dune-project'), '(lang dune 3.0)\n(name foo)\n')
  writeFileSync(join(tree, 'src/a.ml'), '%%VERSION%% %%VCS_COMMIT_ID%%\n')
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    output += String(text)
    return true
  })
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    errors += String(text)
    return true
  })
})
afterEach(() => {
  jest.restoreAllMocks()
})

function read(path: string): string {
  return readFileSync(join(tree, path), 'latin1')
}

/** A path as it is written everywhere but on Windows. */
function slashes(path: string): string {
  return path.replaceAll('\\', '/')
}

describe('the command subst', () => {
  test('fills in a tree in place', async () => {
    expect(await runSubst([tree, '--version', 'v1.0', '--commit', 'c0ffee'])).toBe(0)
    expect(read('src/a.ml')).toBe('v1.0 c0ffee\n')
    expect(read('dune-project')).toBe('(lang dune 3.0)\n(name foo)\n(version v1.0)\n')
  })

  test('writes the files that change below another folder', async () => {
    writeFileSync(join(tree, 'plain'), 'plain\n')
    const out = join(tree, '../out')
    expect(await runSubst([tree, '--version', 'v1.0', '--commit', 'c', '--out', out])).toBe(0)
    expect(readdirSync(out, { recursive: true, encoding: 'utf8' }).map(slashes).toSorted()).toEqual(
      ['dune-project', 'src', 'src/a.ml'],
    )
    expect(read('src/a.ml')).toBe('%%VERSION%% %%VCS_COMMIT_ID%%\n')
  })

  test('writes through links and leaves those that lead nowhere', async () => {
    symlinkSync('src/a.ml', join(tree, 'link'))
    symlinkSync('nowhere', join(tree, 'gone'))
    expect(await runSubst([tree, '--version', 'v1.0', '--commit', 'c'])).toBe(0)
    expect(read('link')).toBe('v1.0 c\n')
    expect(readdirSync(tree)).toContain('gone')
  })

  test('knows what an opam file says, in old languages', async () => {
    writeFileSync(join(tree, 'dune-project'), '(lang dune 2.7)\n(name foo)\n')
    writeFileSync(join(tree, 'foo.opam'), 'license: "MIT"\n')
    writeFileSync(join(tree, 'src/a.ml'), '%%PKG_LICENSE%%')
    expect(await runSubst([tree, '--version', 'v1.0'])).toBe(0)
    expect(read('src/a.ml')).toBe('MIT')
    expect(read('foo.opam')).toBe('version: "1.0"\nlicense: "MIT"\n')
  })

  test('stops at the first error, in dune’s layout', async () => {
    writeFileSync(join(tree, 'src/a.ml'), 'x %%PKG_DOC%%\n%%PKG_REPO%%\n')
    writeFileSync(join(tree, 'src/b.ml'), '%%NAME%%\n')
    expect(await runSubst([tree, '--version', 'v1.0'])).toBe(1)
    expect(errors).toBe(
      'File "src/a.ml", line 1, characters 2-13:\n1 | x %%PKG_DOC%%\n      ^^^^^^^^^^^\nError: variable "doc" not found in dune-project file\n',
    )
    expect(read('src/b.ml')).toBe('%%NAME%%\n')
    expect(read('dune-project')).toContain('(version v1.0)')
  })

  test.each([
    ['without a name', '(lang dune 3.0)\n', 'The project name is not defined'],
    ['that is wrong', '(lang dune 3.0)\n(frob)\n', 'Unknown field "frob"'],
    ['that forbids it', '(lang dune 3.0)\n(name a)\n(subst disabled)\n', 'has been disabled'],
  ])('refuses a project %s', async (_, text, expected) => {
    writeFileSync(join(tree, 'dune-project'), text)
    expect(await runSubst([tree, '--version', 'v1.0'])).toBe(1)
    expect(errors).toContain(expected)
  })

  test('refuses a folder that is not there', async () => {
    expect(await runSubst([join(tree, 'nowhere'), '--version', 'v1.0'])).toBe(1)
    expect(errors).toContain('There is no folder ')
  })

  test('refuses a tree without a project', async () => {
    expect(await runSubst([join(tree, 'src'), '--version', 'v1.0'])).toBe(1)
    expect(errors).toContain('There is no dune-project file in the current directory')
  })

  test.each([
    ['without a folder', ['--version', 'v1.0'], 'Name one DIR.'],
    ['with two', ['a', 'b', '--version', 'v1.0'], 'Name one DIR.'],
    ['without a version', ['a'], '--version is missing'],
    ['with an unknown option', ['a', '--versoin', 'v1.0'], '--versoin'],
  ])('refuses a command line %s', async (_, args, expected) => {
    expect(await runSubst(args)).toBe(2)
    expect(errors).toContain(expected)
  })
})
