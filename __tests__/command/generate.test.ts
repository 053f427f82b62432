import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { runGenerate } from '../../src/command/generate.ts'
import { slashedPath } from '../../src/command-line/slashed-path.ts'
import { keepWhatIsShown, shown } from '../support/shown.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'generate-'))
  keepWhatIsShown()
})

afterEach(async () => {
  jest.restoreAllMocks()
  await rm(folder, { recursive: true })
})

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text, 'latin1')
  }
}

const project = (name: string, more = '') =>
  `(lang dune 1.10)\n(generate_opam_files true)\n(package (name ${name}) (synopsis "\xc3\xa9\xff"))\n${more}`

const read = async (path: string) => await readFile(join(folder, path), 'latin1')

describe('generate DIR', () => {
  test('writes the opam files to their places, byte for byte', async () => {
    await write({ 'dune-project': project('heron'), 'heron.opam.template': 'x-a: "\xff"' })
    expect(await runGenerate([folder])).toBe(0)
    expect(await read('heron.opam')).toMatch(
      /^# This file[^]*\nsynopsis: "\xc3\xa9\xff"\nx-a: "\xff"$/,
    )
    expect(shown).toEqual({ output: '', errors: '' })
  })

  test('writes what an earlier dune writes, where a bound keeps to it', async () => {
    const coq = (depends: string) =>
      `(lang dune 3.8)\n(using coq 0.8)\n(generate_opam_files)\n(package (name a) (depends ${depends}))\n`
    await write({ 'dune-project': coq('(dune (< 3.24))') })
    expect(await runGenerate([folder])).toBe(0)
    expect(await read('a.opam')).toContain('"dune" {>= "3.8" & < "3.24"}')
    await write({ 'dune-project': coq('(dune (< 3.25))') })
    expect(await runGenerate([folder])).toBe(1)
    expect(shown.errors).toContain('Extension coq was deleted in the 3.24 version')
  })

  test('writes below OUT, and makes the folder opam where it is wanted', async () => {
    const text =
      '(lang dune 3.8)\n(generate_opam_files)\n(opam_file_location inside_opam_directory)\n(package (name a))\n'
    await write({ 'dune-project': text, 'opam/a.opam.template': 'build: []\n' })
    expect(await runGenerate([folder, '--out', join(folder, 'out')])).toBe(0)
    expect(await read('out/opam/a.opam')).toMatch(/\nbuild: \[\]\n$/)
    expect(await readdir(join(folder, 'opam'))).toEqual(['a.opam.template'])
  })

  test('writes the files of projects in folders, where dune looks for some', async () => {
    await write({
      'dune-project': project('a'),
      dune: '(data_only_dirs data)',
      'lib/dune-project': project('b'),
      'lib/dune': '(rule (copy x.template b.opam.template))',
      'lib/x.template': 'flags: plugin\n',
      'data/dune-project': project('c'),
      '_build/dune-project': project('d'),
      'some.t/dune-project': project('e'),
    })
    expect(await runGenerate([folder, '--out', join(folder, 'out')])).toBe(0)
    const made = await readdir(join(folder, 'out'), { recursive: true })
    expect(made.map((path) => slashedPath(path)).toSorted()).toEqual([
      'a.opam',
      'lib',
      'lib/b.opam',
    ])
    expect(await read('out/lib/b.opam')).toMatch(/\nflags: plugin\n$/)
  })

  test('says so where nothing is to be generated', async () => {
    await write({ 'dune-project': '(lang dune 3.0)\n(package (name a))\n' })
    expect(await runGenerate([folder])).toBe(0)
    expect(shown.output).toMatch(/has no \(generate_opam_files true\)/)
    expect(await readdir(folder)).toEqual(['dune-project'])
  })
})

describe('generate DIR --check with the line ends of Windows', () => {
  const converted = (text: string) => text.replaceAll('\n', '\r\n')

  test('finds no difference where git gave them to the whole checkout', async () => {
    const files = { 'dune-project': project('a'), 'a.opam.template': 'x-a: "b"\n' }
    await write(files)
    await runGenerate([folder])
    const opam = await read('a.opam')
    await write({ 'dune-project': converted(project('a')), 'a.opam': converted(opam) })
    await write({ 'a.opam.template': converted(files['a.opam.template']) })
    expect(await runGenerate([folder, '--check'])).toBe(0)
    expect(shown).toEqual({ output: '', errors: '' })
    await write({ 'a.opam': converted(opam.replace('x-a', 'x-b')) })
    expect(await runGenerate([folder, '--check'])).toBe(1)
    expect(shown.output).toContain('-x-b: "b"\n+x-a: "b"\n')
  })

  test('finds one where only the opam file has them', async () => {
    await write({ 'dune-project': project('a') })
    await runGenerate([folder])
    await write({ 'a.opam': converted(await read('a.opam')) })
    expect(await runGenerate([folder, '--check'])).toBe(1)
  })
})

describe('what is wrong', () => {
  test("is shown in dune's layout, and nothing is written", async () => {
    await write({ 'dune-project': project('a', '(nam b)\n') })
    expect(await runGenerate([folder])).toBe(1)
    expect(shown.errors).toBe(`File "dune-project", line 4, characters 1-4:
4 | (nam b)
     ^^^
Error: Unknown field "nam"
Hint: did you mean cram or name?
`)
    expect(await readdir(folder)).toEqual(['dune-project'])
  })

  test('in a folder has its path', async () => {
    await write({ 'dune-project': project('a'), 'b/dune-project': '(lang dune 9.0)\n' })
    expect(await runGenerate([folder])).toBe(1)
    expect(shown.errors).toMatch(/^File "b\/dune-project", line 1, characters 11-14:\n/)
  })

  test('in a template is where dune sees it', async () => {
    await write({ 'dune-project': project('a'), 'a.opam.template': ']' })
    expect(await runGenerate([folder])).toBe(1)
    expect(shown.errors).toMatch(
      /^File "_build\/default\/a\.opam\.template", line 1, characters 0-1:\n/,
    )
  })

  test('with the value of a warning has no prefix, as in dune', async () => {
    await write({ 'dune-project': '(lang dune 3.11)\n(warnings (no_keep_locs off))\n' })
    expect(await runGenerate([folder])).toBe(1)
    expect(shown.errors).toMatch(/\nonly "enabled" and "disabled" are allowed\n$/)
  })

  test('a folder without dune-project', async () => {
    expect(await runGenerate([folder])).toBe(1)
    expect(shown.errors).toMatch(/^There is no file ".*dune-project"\.\n$/)
  })

  test.each([[['a', 'b']], [['--output', 'x']]])('the command line %j', async (args) => {
    expect(await runGenerate(args)).toBe(2)
    expect(shown.errors).toMatch(/Usage: dune-publish generate/)
  })
})

describe('generate --check', () => {
  test('answers 0 where all is up to date', async () => {
    await write({ 'dune-project': project('a') })
    await runGenerate([folder])
    expect(await runGenerate([folder, '--check'])).toBe(0)
    expect(shown.output).toBe('')
  })

  test('prints what differs, writes nothing and answers 1', async () => {
    await write({ 'dune-project': project('a') })
    await runGenerate([folder])
    const stale = (await read('a.opam')).replace('"2.0"', '"1.2"')
    await write({ 'a.opam': stale })
    expect(await runGenerate([folder, '--check'])).toBe(1)
    expect(shown.output).toMatch(/^--- a\.opam\n\+\+\+ a\.opam \(generated\)\n@@ /)
    expect(shown.output).toContain('\n-opam-version: "1.2"\n+opam-version: "2.0"\n')
    expect(await read('a.opam')).toBe(stale)
  })

  test('a missing file differs', async () => {
    await write({ 'dune-project': project('a') })
    expect(await runGenerate([folder, '--check'])).toBe(1)
    expect(shown.output).toMatch(/^--- \/dev\/null\n/)
    expect(await readdir(folder)).toEqual(['dune-project'])
  })
})
