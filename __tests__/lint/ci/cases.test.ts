import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ciRules } from '../../../src/lint/list.ts'
import { lintForCi, lintOpamFile } from '../../../src/lint/run.ts'
import { acceptedFile } from '../accepted-file.ts'

/**
 * A folder for each rule: an opam repository with the defect, and beside it the lines that
 * opam-ci-check prints of the package in question, which is the one of version 1.0.
 */
const cases = join(import.meta.dirname, 'cases')
const folders = readdirSync(cases)

function linesOf(folder: string): readonly string[] {
  const packages = join(cases, folder, 'packages')
  const packageNames = readdirSync(packages)
  const name = packageNames.find((one) => existsSync(join(packages, one, `${one}.1.0`))) ?? ''
  const place = join(packages, name, `${name}.1.0`)
  const text = readFileSync(join(place, 'opam'), 'latin1')
  const entries = readdirSync(place).map((entry) => {
    return { name: entry, isPlainFile: statSync(join(place, entry)).isFile() }
  })
  const isNew = readdirSync(join(packages, name)).length === 1
  const read = acceptedFile(text, join(place, 'opam'))
  const subject = { ...read, name, version: '1.0', entries, isNew, packageNames }
  return lintForCi(subject).map(({ severity, message }) => {
    return `${severity === 'error' ? 'Error' : 'Warning'} in ${name}.1.0: ${message}`
  })
}

test.each(folders)('%s', (folder) => {
  const expected = readFileSync(join(cases, folder, 'expected'), 'latin1')
  expect(expected).not.toBe('')
  expect(
    linesOf(folder)
      .map((line) => `${line}\n`)
      .join(''),
  ).toBe(expected)
})

describe('the rules', () => {
  test('each have a folder of cases', () => {
    expect(folders.toSorted()).toEqual(ciRules.map(({ name }) => name).toSorted())
  })

  test('are shown on files that have no findings of opam lint', () => {
    const text = readFileSync(join(cases, 'package-folder/packages/tally/tally.1.0/opam'), 'latin1')
    expect(lintOpamFile(acceptedFile(text))).toEqual([])
  })
})
