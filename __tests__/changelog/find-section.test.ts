import { describe, expect, test } from '@jest/globals'
import { findSection, newestReleased } from '../../src/changelog/find-section.ts'
import { parseChangelog } from '../../src/changelog/parse-changelog.ts'
import type { Section } from '../../src/changelog/parse-changelog.ts'

const tally = { project: 'tally', packages: ['tally', 'tally-cli'] }

function sections(...headings: readonly string[]): readonly Section[] {
  const text = headings.map((heading) => `## ${heading}\n\n- x\n\n`).join('')
  return parseChangelog({ name: 'CHANGES.md', text }).sections
}

describe('the section of a version', () => {
  test.each([
    ['1.2.0', ['1.2.1', 'v1.2.0 (2024-01-31)'], '## v1.2.0 (2024-01-31)'],
    ['1.2.0', ['[1.2.0] - 2024-01-31'], '## [1.2.0] - 2024-01-31'],
    ['1.0.0~beta1', ['1.0.0', '1.0.0_beta1'], '## 1.0.0_beta1'],
    ['1.0.0~beta1', ['1.0.0', '1.0.0-beta1'], '## 1.0.0-beta1'],
    ['1.5.2', ['1.5.1, 1.5.2'], '## 1.5.1, 1.5.2'],
    ['5.7.1-504', ['tally 5.7.1'], '## tally 5.7.1'],
    ['1.2.0', ['1.2', '1.2.0'], '## 1.2.0'],
    ['1.2.0', [String.raw`\[1.2.0\]`], String.raw`## \[1.2.0\]`],
    ['8.18.0+0.18.3', ['Version 0.18.3', 'Version 0.18.2'], '## Version 0.18.3'],
    ['0.2.2+8.17', ['8.17', '0.2.2'], '## 0.2.2'],
    ['20240131', ['2024/01/31', '2023/01/31'], '## 2024/01/31'],
    ['1.0', ['~~1.0~~', '1.0'], '## 1.0'],
    ['1.0', ['1.0 (2024-01-31)', '1.0 (2023-01-31)'], '## 1.0 (2024-01-31)'],
    ['2.0', ['2.0 (unreleased)', '1.0'], '## 2.0 (unreleased)'],
  ])('%s in %j is %j', (version, headings, heading) => {
    expect(findSection(sections(...headings), version, tally)?.heading).toBe(heading)
  })

  test.each([
    ['1.2.0', ['Unreleased', '1.1.0']],
    ['1.1', ['1.10']],
    ['1.0.0', ['1.0.0~beta1']],
  ])('%s is not in %j', (version, headings) => {
    expect(findSection(sections(...headings), version, tally)).toBeUndefined()
  })

  test('of several packages is the released one', () => {
    const found = sections('Other 1.0.0', 'Tally-cli 1.0.0', 'Tally 1.0.0', 'Other 2.0.0')
    expect(findSection(found, '1.0.0', tally)?.heading).toBe('## Tally 1.0.0')
    const cli = { project: 'tally-cli', packages: ['tally-cli'] }
    expect(findSection(found, '1.0.0', cli)?.heading).toBe('## Tally-cli 1.0.0')
    expect(findSection(found, '2.0.0', tally)).toBeUndefined()
  })

  test('may carry one name that is not the project: it is another way to write it', () => {
    const found = sections('Tally Ho v2.0.0', 'Tally Ho v1.0.0')
    expect(findSection(found, '1.0.0', tally)?.heading).toBe('## Tally Ho v1.0.0')
  })
})

describe('the newest released section', () => {
  test.each<[string[], string | undefined, string]>([
    [['Unreleased', '2.0 (unreleased)', '1.5', '1.4'], '## 1.5', 'is no unreleased one'],
    [['~~1.6~~', '1.5'], '## 1.5', 'is no withdrawn one'],
    [['3.5.2', '3.6.0', '3.5.1', '3.4'], '## 3.5.2', 'is the topmost, a back-port too'],
    [['1.0', '1.1', '2.0'], '## 2.0', 'is the last where versions ascend'],
    [['Other 3.0', 'Tally 1.1', 'Tally 1.0', 'Other 2.0'], '## Tally 1.1', 'is of the project'],
    [['Unreleased'], undefined, 'is missing where nothing was released'],
  ])('of %j is %j: it %s', (headings, heading) => {
    expect(newestReleased(sections(...headings), tally)?.heading).toBe(heading)
  })

  test('is none that has no number', () => {
    const headings = ['tally-beta', 'tally 1.0', 'tally 0.9']
    expect(newestReleased(sections(...headings), tally)?.heading).toBe('## tally 1.0')
  })
})
