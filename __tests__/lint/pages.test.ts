import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ciRules, opamRules, reviewRules } from '../../src/lint/list.ts'

/** What docs/lint.md says of each finding, by its heading. */
const pages = new Map(
  readFileSync(join(import.meta.dirname, '../../docs/lint.md'), 'utf8')
    .replaceAll('\r\n', '\n')
    .split(/^#{2,3} /m)
    .filter((section) => section.startsWith('<a id='))
    .map((section) => {
      const lineEnd = section.indexOf('\n')
      return [section.slice(0, lineEnd), section.slice(lineEnd)] as const
    }),
)

const numbered = [{ code: 2, name: 'unreadable-file' }, ...opamRules]
  .toSorted((a, b) => a.code - b.code)
  .map(({ code, name }) => `<a id="opam-lint-${code}"></a>${code}: ${name}`)
const named = ciRules.map(({ name }) => `<a id="opam-repository-${name}"></a>${name}`)
const reviewed = reviewRules.map(({ name }) => `<a id="opam-review-${name}"></a>${name}`)

describe('docs/lint.md', () => {
  test('has a page for each finding, by its number and name, then for each check of opam-repository and of a review', () => {
    expect([...pages.keys()]).toEqual([...numbered, ...named, ...reviewed])
  })

  test.each([...pages])('%s: says what it is, why it matters and how to fix it', (_, page) => {
    expect(page).toMatch(/^\n\n\S.*\n\*\*Why:\*\* \S.*\.\n\*\*Fix:\*\* \S.*\.\n/)
  })
})
