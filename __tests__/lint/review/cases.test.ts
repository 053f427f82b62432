import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { reviewRules } from '../../../src/lint/list.ts'
import type { ReadOpamFile } from '../../../src/lint/model/opam-reading.ts'
import { missingDocuments } from '../../../src/lint/review/missing-documents.ts'
import type { ReviewSubject } from '../../../src/lint/review/subject.ts'
import type { Finding } from '../../../src/lint/model/rule.ts'
import { lintOpamFile, reviewPackage } from '../../../src/lint/run.ts'
import { dependencyText, withLowerBound } from '../../../src/lint/view/bounds.ts'
import { printItems } from '../../../src/opam/printer.ts'
import { acceptedFile } from '../accepted-file.ts'

/**
 * A folder for each rule, in it one for each case: the file `opam` of the package boat 1.2.0, which is
 * released with boat-cli, and what is found in it. Beside it may stand `published` and `archived` (a
 * package and its versions on each line), `nested` (a dune-project and its language), and the opam files
 * `previous` and `source` (of version 1.1.0), and `present` (of 1.2.0 itself); `beside` (the files beside
 * dune-project, those that dune installs behind `+`); and `name` or `version`,
 * where it is another. The version of a case called `supposed` is one that nobody asked for.
 */
const cases = join(import.meta.dirname, 'cases')
const folders = readdirSync(cases)

const paths = folders.flatMap((folder) =>
  readdirSync(join(cases, folder)).map((name) => `${folder}/${name}`),
)

const textOf = (path: string, name: string): string | undefined => {
  const file = join(cases, path, name)
  return existsSync(file) ? readFileSync(file, 'latin1').replaceAll('\r\n', '\n') : undefined
}

/** The words of each line; the first word is the key. */
const table = (text: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [key = '', ...values] = line.split(' ')
        return [key, values]
      }),
  )

const opamAt = (path: string, name: string): ReadOpamFile | undefined => {
  const text = textOf(path, name)
  return text === undefined ? undefined : acceptedFile(text, name)
}

/** The names of files, in lines; one behind `+` is installed. */
function documentsOf(text: string | undefined): ReviewSubject['documents'] {
  if (text === undefined) return undefined
  const lines = text.split('\n').filter((line) => line !== '')
  const installed = lines.filter((line) => line.startsWith('+ ')).map((line) => line.slice(2))
  return { files: [...lines.filter((line) => !line.startsWith('+ ')), ...installed], installed }
}

function subjectOf(path: string): ReviewSubject {
  const read = opamAt(path, 'opam')
  if (read === undefined) throw new Error(`${path} has no opam file that can be read.`)
  const versions = textOf(path, 'published')
  const previous = opamAt(path, 'previous')
  const known = versions === undefined ? undefined : table(versions)
  return {
    ...read,
    name: textOf(path, 'name')?.trim() ?? 'boat',
    version: textOf(path, 'version')?.trim() ?? '1.2.0',
    together: new Set(['boat', 'boat-cli']),
    isSupposed: path.endsWith('/supposed'),
    published: known && {
      names: new Set(known.keys()),
      versions: known,
      archived: table(textOf(path, 'archived') ?? ''),
    },
    present: opamAt(path, 'present'),
    previous: previous && {
      version: '1.1.0',
      published: previous,
      source: opamAt(path, 'source'),
    },
    language: '3.0',
    nested: [...table(textOf(path, 'nested') ?? '')].map(([where, [language = '']]) => {
      return { path: where, language }
    }),
    documents: documentsOf(textOf(path, 'beside')),
  }
}

function shown(finding: Finding): string {
  const { severity, code, message, advice, correction, about, passedIn } = finding
  const place =
    about === undefined
      ? ''
      : ` (${about.field}${about.element === undefined ? '' : ` ${about.element}`})`
  const lines = [
    `${severity} ${code}${place}: ${message}`,
    ...(correction === undefined ? [] : linesOf(correction)),
    ...(advice === undefined ? [] : [advice]),
    ...(passedIn === undefined ? [] : [`as in ${passedIn}`]),
  ]
  return `${lines.join('\n  ')}\n`
}

function linesOf(correction: NonNullable<Finding['correction']>): readonly string[] {
  switch (correction.kind) {
    case 'field':
      return [printItems([correction.field])]
    case 'dependency':
      return [`${correction.field}: ${dependencyText(correction.dependency)}`]
    case 'lower-bound': {
      const { dependency, newest } = correction
      return newest === undefined
        ? []
        : [`depends: ${dependencyText(withLowerBound(dependency, newest))}`]
    }
  }
}

test.each(paths)('%s', (path) => {
  const found = reviewPackage(subjectOf(path)).map((finding) => shown(finding))
  expect(found.join('') || 'nothing\n').toBe(textOf(path, 'expected'))
})

describe('the rules', () => {
  test('each have a folder of cases, one of which has the defect', () => {
    expect(folders).toEqual(reviewRules.map(({ name }) => name).toSorted())
    for (const folder of folders) {
      const found = readdirSync(join(cases, folder)).map((name) =>
        textOf(`${folder}/${name}`, 'expected'),
      )
      expect(found.join('')).toMatch(new RegExp(`^(?:error|warning|notice) ${folder} `, 'm'))
    }
  })

  // Any field of the last version may be lost.
  test.each(reviewRules.filter(({ name }) => name !== 'lost-field'))(
    '$name is shown in each field that it is about',
    ({ name, fields }) => {
      const found = readdirSync(join(cases, name)).flatMap((one) =>
        reviewPackage(subjectOf(`${name}/${one}`)).filter(({ code }) => code === name),
      )
      expect(new Set(found.map(({ about }) => about?.field))).toEqual(new Set(fields))
    },
  )

  test('are each in the file of their name, but for those of the table of missing documents', () => {
    const files = readdirSync(join(import.meta.dirname, '../../../src/lint/review'))
    const inTable = new Set(missingDocuments)
    const inFiles = reviewRules.filter((rule) => !inTable.has(rule))
    expect(files).toEqual(expect.arrayContaining(inFiles.map(({ name }) => `${name}.ts`)))
  })

  test.each(paths)('say nothing that opam lint does: %s', (path) => {
    expect(lintOpamFile(acceptedFile(textOf(path, 'opam') ?? ''))).toEqual([])
  })
})
