import { describe, expect, test } from '@jest/globals'
import { offeredExtensions } from '../../src/dune/extensions.ts'
import {
  atLeast,
  compareLanguageVersions,
  languageVersion,
} from '../../src/dune/language-version.ts'
import { readProject } from '../../src/dune/project.ts'
import { newestSupported } from '../../src/dune/supported-versions.ts'
import { firstError } from './first-error.ts'

describe('versions of the language', () => {
  test('are ordered as pairs of integers', () => {
    const ordered = (['1.0', '1.12', '2.0', '2.9', '3.9', '3.10', '3.25'] as const).map(
      languageVersion,
    )
    expect(ordered.toReversed().toSorted(compareLanguageVersions)).toEqual(ordered)
    expect(atLeast({ major: 3, minor: 10 }, '3.9')).toBe(true)
    expect(atLeast({ major: 3, minor: 9 }, '3.10')).toBe(false)
  })

  test('a trailing part is ignored below 3.0', () => {
    const { project, diagnostics } = readProject({
      name: 'dune-project',
      text: '(lang dune 2.9alpha)',
    })
    expect(project?.lang.value).toEqual({ major: 2, minor: 9 })
    expect(diagnostics).toMatchObject([{ severity: 'warning' }])
  })
})

describe('versions of an extension', () => {
  const using = (lang: string, extension: string) => `(lang dune ${lang})\n(using ${extension})\n`

  test.each([
    ['1.0', 'menhir 1.0'],
    ['3.23', 'directory-targets 0.1'],
    ['3.8', 'melange 0.1'],
    ['1.12', 'fmt 1.2'],
    ['3.24', 'melange 0.1'],
    ['3.25', 'melange 1.0'],
    ['3.25', 'mdx 0.6'],
    ['3.25', 'rocq 0.15'],
  ])('(lang dune %s) has %s', (lang, extension) => {
    const source = { name: 'dune-project', text: using(lang, extension) }
    expect(readProject(source).diagnostics).toEqual([])
  })

  test.each([
    [
      '3.12',
      'menhir 3.0',
      'Version 3.0 of the menhir extension is not supported until version 3.13 of the dune language.\nSupported versions of this extension in version 3.12 of the dune language:\n- 1.0 to 1.1\n- 2.0 to 2.1',
    ],
    [
      '3.21',
      'rocq 0.12',
      'Version 0.12 of Rocq Prover build language is not supported until version 3.22 of the dune language.\nSupported versions of this extension in version 3.21 of the dune language:\n- 0.1 to 0.11',
    ],
    [
      '3.24',
      'directory-targets 0.1',
      'Version 0.1 of the directory-targets extension has been deleted in Dune 3.24.',
    ],
    [
      '3.25',
      'melange 0.1',
      'Version 0.1 of the melange extension has been deleted in Dune 3.25. Please port this project to a newer version of the extension, such as 1.0.',
    ],
    [
      '3.24',
      'ctypes 0.2',
      'Version 0.2 of the ctypes extension has been deleted in Dune 3.11. Please port this project to a newer version of the extension, such as 0.3.',
    ],
    [
      '2.0',
      'menhir 9.9',
      'Version 9.9 of the menhir extension is not supported.\nSupported versions of this extension in version 2.0 of the dune language:\n- 1.0 to 1.1\n- 2.0',
    ],
    ['3.24', 'coq 0.8', 'Extension coq was deleted in the 3.24 version of the dune language'],
  ])('(lang dune %s) has no %s', (lang, extension, message) => {
    expect(firstError(using(lang, extension)).message).toBe(message)
  })

  test('Melange has a dialect for ReScript, from 3.25 on no more', () => {
    const withDialect = (lang: string) =>
      `${using(lang, 'melange 1.0')}(dialect (name mine) (implementation (extension res)))\n`
    expect(firstError(withDialect('3.24')).message).toBe(
      'extension "res" is already registered by dialect "rescript"',
    )
    const since = { name: 'dune-project', text: withDialect('3.25') }
    expect(readProject(since).diagnostics).toEqual([])
  })

  test('below 2.6 one that is too new is only warned of', () => {
    const source = { name: 'dune-project', text: using('2.5', 'menhir 3.0') }
    const { project, diagnostics } = readProject(source)
    expect(project?.extensions.get('menhir')?.value).toEqual({ major: 3, minor: 0 })
    expect(diagnostics).toMatchObject([{ severity: 'warning' }])
  })

  test('the newest is chosen among those the language has', () => {
    const menhir = offeredExtensions.find(({ name }) => name === 'menhir')
    if (menhir === undefined) throw new Error('no menhir')
    expect(newestSupported(menhir, { major: 2, minor: 2 })).toBe('2.1')
    expect(newestSupported(menhir, { major: 0, minor: 9 })).toBeUndefined()
  })
})
