import { describe, expect, test } from '@jest/globals'
import { findChanges, newestVersion, readChangelogs } from '../../../src/release/source/changes.ts'
import type { ProjectFiles } from '../../../src/release/source/project-files.ts'

const files = (texts: Record<string, string>): ProjectFiles => ({
  commit: { id: 'c'.repeat(40), committedAt: 0 },
  entries: [],
  texts: new Map(Object.entries(texts)),
})
const owner = { project: 'ferry', packages: ['ferry'] }
const changes = '# Changes\n\n## Unreleased\n\n- Soon\n\n## 1.2.0 (2026-03-14)\n\n- Faster\n'

describe('the changes of a version', () => {
  const { changelogs } = readChangelogs(files({ 'CHANGES.md': changes }), { required: false })
  const find = (version: string, required = false) =>
    findChanges(changelogs, { version, owner, required })

  test('are the section of the version', () => {
    const { changes: found, diagnostics } = find('1.2.0')
    expect(diagnostics).toEqual([])
    expect(found?.section.heading).toBe('## 1.2.0 (2026-03-14)')
  })

  test.each<[string, boolean, string]>([
    ['a warning', false, 'warning'],
    ['an error where they are required', true, 'error'],
  ])('that are missing are %s, with the sections there are', (_, required, severity) => {
    const { changes: found, diagnostics } = find('1.3.0', required)
    expect(found).toBeUndefined()
    expect(diagnostics).toMatchObject([{ severity, code: 'changelog-section-missing' }])
    expect(diagnostics[0]?.hints[0]).toBe('It has sections for unreleased, 1.2.0.')
  })

  test.each([
    ['nothing', ''],
    ['blank lines', '\n \n\n'],
    ['a comment', '<!-- later\n-->\n'],
    ['a rule and the address of a link', '---\n\n[x]: https://ferry.example\n'],
  ])('are not %s below a heading', (_, text) => {
    const empty = `## 1.2.0\n\n${text}\n## 1.1.0\n\n- Old\n`
    const read = readChangelogs(files({ 'CHANGES.md': empty }), { required: false }).changelogs
    for (const required of [true, false]) {
      const { changes: found, diagnostics } = findChanges(read, {
        version: '1.2.0',
        owner,
        required,
      })
      expect(found).toBeUndefined()
      const severity = required ? 'error' : 'warning'
      expect(diagnostics).toMatchObject([{ severity, code: 'changelog-section-empty' }])
    }
  })

  test('are taken from the changelog that has a text', () => {
    const several = { 'CHANGES.md': '## 1.2.0\n', 'NEWS.md': changes }
    const read = readChangelogs(files(several), { required: false }).changelogs
    const found = findChanges(read, { version: '1.2.0', owner, required: true })
    expect(found.diagnostics).toEqual([])
    expect(found.changes?.changelog.source.name).toBe('NEWS.md')
  })

  test('that are too complex to read are published as they stand, with a notice', () => {
    const tangled = `## 1.2.0\n\n> a\n${'b\n'.repeat(10_000)}`
    const read = readChangelogs(files({ 'CHANGES.md': tangled }), { required: false }).changelogs
    const found = findChanges(read, { version: '1.2.0', owner, required: true })
    expect(found.changes?.notes.kind).toBe('as-it-stands')
    expect(found.diagnostics).toMatchObject([
      { severity: 'notice', code: 'changelog-section-tangled' },
    ])
  })

  test('are missed where there is no changelog at all', () => {
    const { diagnostics } = findChanges([], { version: '1.2.0', owner, required: true })
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'changelog-missing' }])
  })

  test('are looked for in every changelog, the likeliest first', () => {
    const several = { 'NEWS.md': '# 1.0.0\n\n- Old\n', 'CHANGES.md': changes }
    const read = readChangelogs(files(several), { required: false }).changelogs
    expect(read.map(({ source }) => source.name)).toEqual(['CHANGES.md', 'NEWS.md'])
    const found = findChanges(read, { version: '1.0.0', owner, required: true }).changes
    expect(found?.changelog.source.name).toBe('NEWS.md')
  })
})

describe('a changelog that is named', () => {
  test('is the only one that counts', () => {
    const several = { 'NEWS.md': changes, 'CHANGES.md': changes }
    const { changelogs } = readChangelogs(files(several), { file: 'NEWS.md', required: false })
    expect(changelogs.map(({ source }) => source.name)).toEqual(['NEWS.md'])
  })

  test('must exist', () => {
    const { diagnostics } = readChangelogs(files({}), { file: 'doc/LOG', required: false })
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'changelog-missing' }])
  })
})

test('the newest version of the changelogs is that of the newest released section', () => {
  const { changelogs } = readChangelogs(files({ 'CHANGES.md': changes }), { required: false })
  expect(newestVersion(changelogs, owner)).toBe('1.2.0')
})
