import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { forecastRules } from '../../src/forecast/findings.ts'

const [, findings = ''] = readFileSync(join(import.meta.dirname, '../../docs/forecast.md'), 'utf8')
  .replaceAll('\r\n', '\n')
  .split('\n## Findings\n')
const pages = findings.split(/^### /m).slice(1)

describe('docs/forecast.md', () => {
  test('has a page for each finding', () => {
    expect(pages.map((page) => page.split('\n', 1)[0])).toEqual(
      forecastRules.map(({ name }) => `<a id="forecast-${name}"></a>${name}`),
    )
  })

  test.each(pages)('%s', (page) => {
    expect(page).toMatch(/\n\n\S.*\n\*\*Why:\*\* \S.*\.\n\*\*Fix:\*\* \S.*\.\n/)
  })
})
