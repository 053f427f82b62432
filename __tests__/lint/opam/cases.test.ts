import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { opamRules } from '../../../src/lint/list.ts'
import { missingFields } from '../../../src/lint/opam/missing-fields.ts'
import type { ExtraFile } from '../../../src/lint/opam/subject.ts'
import { readOpamFile } from '../../../src/lint/model/opam-reading.ts'
import { lintOpamFile } from '../../../src/lint/run.ts'

/**
 * A folder for each rule, by opam's number and the rule's name. Each opam file in it stands beside
 * the findings that `opam lint` 2.6.1 printed for it.
 */
const cases = join(import.meta.dirname, 'cases')
const folders = readdirSync(cases)

const pathsBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()

const opamFiles = (folder: string): readonly string[] =>
  pathsBelow(join(cases, folder)).filter((path) => path === 'opam' || /(?:\.|\/)opam$/.test(path))

/** The files in `files/` beside an opam file. */
function extraFilesOf(opamFile: string): readonly ExtraFile[] {
  const beside = pathsBelow(dirname(opamFile)).filter((path) => path.startsWith('files/'))
  const folder = dirname(opamFile)
  const isFile = (path: string) => !beside.some((other) => other.startsWith(`${path}/`))
  return beside.filter(isFile).map((path) => ({
    path: path.slice('files/'.length),
    matches: ({ kind, hex }) =>
      createHash(kind)
        .update(readFileSync(join(folder, path)))
        .digest('hex') === hex,
  }))
}

function findingsIn(path: string): string {
  const text = readFileSync(path, 'latin1')
  return lintOpamFile(readOpamFile({ name: path, text }), extraFilesOf(path))
    .map(({ severity, code, message }) => `${severity} ${code}: ${message}\n`)
    .join('')
}

const expectedOf = (path: string): string => readFileSync(`${path}.expected`, 'latin1')

describe.each(folders)('%s', (folder) => {
  const code = Number(folder.slice(0, 2))

  test.each(opamFiles(folder))('%s', (file) => {
    const path = join(cases, folder, file)
    expect(findingsIn(path)).toBe(expectedOf(path))
  })

  test('has a file with the defect', () => {
    const found = opamFiles(folder).map((file) => expectedOf(join(cases, folder, file)))
    expect(found.join('\n')).toMatch(new RegExp(`^(?:error|warning) ${code}: `, 'm'))
  })
})

describe('the rules', () => {
  test('each have a folder of cases', () => {
    const expected = opamRules.map(({ code, name }) => `${String(code).padStart(2, '0')}-${name}`)
    expect(folders.filter((folder) => !folder.startsWith('02-'))).toEqual(expected.toSorted())
  })

  test('are each in the file of their name, but for those of the table of missing fields', () => {
    const files = readdirSync(join(import.meta.dirname, '../../../src/lint/opam'))
    const inTable = new Set(missingFields)
    const inFiles = opamRules.filter((rule) => !inTable.has(rule))
    expect(files).toEqual(expect.arrayContaining(inFiles.map(({ name }) => `${name}.ts`)))
  })

  test('come in the order of opam: a name that does not fit its place first, then by number', () => {
    const [first, ...others] = opamRules.map(({ code }) => code)
    expect(first).toBe(4)
    expect(others).toEqual(others.toSorted((a, b) => a - b))
    expect(new Set(others).size).toBe(others.length)
  })
})
