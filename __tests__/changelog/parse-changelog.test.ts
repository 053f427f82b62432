import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { parseChangelog } from '../../src/changelog/parse-changelog.ts'
import { growthOf, linear } from '../support/growth.ts'
import type { Section } from '../../src/changelog/parse-changelog.ts'
import { encodeBytes } from '../../src/text/source.ts'

function sections(text: string): readonly Section[] {
  return parseChangelog({ name: 'CHANGES', text: encodeBytes(text) }).sections
}

/** Each section as `start-end version`, with what else is known of it. */
function shape(text: string): readonly string[] {
  return sections(text).map((section) => {
    const lines = `${section.startLine}-${section.endLine}`
    const state = `${section.unreleased ? ' unreleased' : ''}${section.withdrawn ? ' withdrawn' : ''}`
    return `${lines} ${section.versions.join('+')}${state}`
  })
}

describe('a heading in every style', () => {
  test.each([
    ['## 1.2.0', '1.2.0', undefined],
    ['# v1.2.0:', 'v1.2.0', undefined],
    ['### 1.2.0 (2024-01-31)', '1.2.0', '2024-01-31'],
    ['## 1.2.0 (2024-01-31):', '1.2.0', '2024-01-31'],
    ['## [1.2.0] - 2024-01-31', '1.2.0', '2024-01-31'],
    [String.raw`## \[1.2.0\] - 2024-01-31`, '1.2.0', '2024-01-31'],
    [String.raw`## \[v1.2.0\] (2024-01-31)`, 'v1.2.0', '2024-01-31'],
    ['## [1.2.0] -- 2024-01-31', '1.2.0', '2024-01-31'],
    ['## 1.2.0 — 31 Jan 2024', '1.2.0', '2024-01-31'],
    ['### v1.2.0 2024-01-31 Lyon (France)', 'v1.2.0', '2024-01-31'],
    ['# 1.2.0, January 31, 2024', '1.2.0', '2024-01-31'],
    ['## version 1.2.0, January, 31, 2024', '1.2.0', '2024-01-31'],
    ['## tally 1.2.0', '1.2.0', undefined],
    ['# Tally 2 v1.2.0', 'v1.2.0', undefined],
    ['# tally 1.2.0: First light', '1.2.0', undefined],
    ['## Release 1.2.0 ## ', '1.2.0', undefined],
    ['# [1.2.0](https://example.org/compare/1.1.0...1.2.0) (2024-01-31)', '1.2.0', '2024-01-31'],
    ['## 2024/01/31', '2024/01/31', '2024-01-31'],
    ['## v1.2.0 First Light', 'v1.2.0', undefined],
    ['## [v1.2.0] Title (Wednesday, the 31st of January, 2024)', 'v1.2.0', '2024-01-31'],
    ['## ~~1.2.0 - 2024-01-31~~', '1.2.0', '2024-01-31'],
    ['## <a name="1.2.0"></a>1.2.0', '1.2.0', undefined],
    ['<h2 align="left">1.2.0 (2024-01-31)</h2>', '1.2.0', '2024-01-31'],
    ['## 2024-01-31 (1.2.0)', '1.2.0', '2024-01-31'],
    ['## (1.2.0) 2024-01-31', '1.2.0', '2024-01-31'],
    ['## tally (1.2.0)', '1.2.0', undefined],
    ['## tally@1.2.0', '1.2.0', undefined],
    ['*1.2.0* (2024-01-31)', '1.2.0', '2024-01-31'],
    ['__1.2.0__', '1.2.0', undefined],
    ['- 1.2.0 (2024-01-31)', '1.2.0', '2024-01-31'],
    ['##1.2.0', '1.2.0', undefined],
    ['  # 1.2.0 (31-01-2024)', '1.2.0', '2024-01-31'],
    ['## First announcement (tag 1.2-alpha2)', '1.2-alpha2', undefined],
    ['1.2.0\n-----', '1.2.0', undefined],
    ['v1.2.0\n===', 'v1.2.0', undefined],
    ['1.2.0 (2024-01-31)\n------', '1.2.0', '2024-01-31'],
    ['v1.2.0 2024-01-31 Lyon\n---------', 'v1.2.0', '2024-01-31'],
    ['version: 1.2.0, 2024-01-31\n------', '1.2.0', '2024-01-31'],
    ['v1.2.0, Wed Jan 31 17:31:19 CET 2024\n------', 'v1.2.0', '2024-01-31'],
    ['tally 1.2.0\n===========', '1.2.0', undefined],
    ['1.2.0 [31 January 2024]\n-----', '1.2.0', '2024-01-31'],
    ['1.2.0\n~~~~~', '1.2.0', undefined],
    ['===== 1.2.0 (2024-01-31) =====', '1.2.0', '2024-01-31'],
    ['==== 1.2.0 ===', '1.2.0', undefined],
    [' == tally 1.2 ==', '1.2', undefined],
    ['== 1.2', '1.2', undefined],
    ['=== 1.2 release', '1.2', undefined],
    ['* 1.0+beta8 (31/01/2024)', '1.0+beta8', '2024-01-31'],
    ['* 1.2 [2024-01-31 Wed]', '1.2', '2024-01-31'],
    ['1.2.0 (2024-01-31):', '1.2.0', '2024-01-31'],
    ['1.2.0:', '1.2.0', undefined],
    ['1.2.0', '1.2.0', undefined],
    ['Release 1.2 (2024-01-31)', '1.2', '2024-01-31'],
    ['In Tally-1.2.0:', '1.2.0', undefined],
    ['tally-1.2.0', '1.2.0', undefined],
    ['1.2.0 [Jan 2024]', '1.2.0', undefined],
    ['2024-01-31 1.2.0: [bug] first item', '1.2.0', '2024-01-31'],
    ['2024-01-31: Release 1.2.0, slightly incompatible with 1.1.0', '1.2.0', '2024-01-31'],
    ['2024/01/31', '2024/01/31', '2024-01-31'],
    ['Changes between 1.1.0 and 1.2.0:', '1.2.0', undefined],
    ["## What's new in 1.2.0", '1.2.0', undefined],
    ['**1.2.0** (2024-01-31)', '1.2.0', '2024-01-31'],
    ['## 🎉 1.2.0', '1.2.0', undefined],
    ['## :tada: [1.2.0] [2024-01-31]', '1.2.0', '2024-01-31'],
    ['31 January 2024: version 1.2.0', '1.2.0', '2024-01-31'],
    ['Changes from V1.1 to V1.2\n=====', 'V1.2', undefined],
  ])('%j', (heading, version, date) => {
    const found = sections(`${heading}\n\n  - an item\n`)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ version, unreleased: false })
    expect(found[0]?.date).toBe(date)
  })

  test('of a GNU ChangeLog has its version in a line below', () => {
    const text = '2024-01-31  Ada  <ada@example.org>\n\n\tVersion 1.2\n\n\t* src/a.ml: more\n'
    expect(shape(text)).toEqual(['1-5 1.2'])
    expect(sections(text)[0]?.date).toBe('2024-01-31')
  })
})

describe('dates', () => {
  test.each([
    ['1.0 (27/03/2022)', '2022-03-27'],
    ['1.0 (03/27/2022)', '2022-03-27'],
    ['1.0 (08/08/2017)', '2017-08-08'],
    ['1.0 (04/02/2022)', undefined],
    ['1.0 (04/111/2023)', undefined],
    ['1.0 (2019-20-09)', undefined],
    ['1.0 (2023-02-30)', undefined],
    ['1.0 (2013-12.08)', undefined],
    ['1.0 (July 2026)', undefined],
    ['1.0 (2004)', undefined],
    ['1.0 (Feb 27th, 2004)', '2004-02-27'],
    ['1.0 (16-Sep-2025)', '2025-09-16'],
    ['1.0 released Oct. 8 2003', '2003-10-08'],
    ['1.0 (2013-05-08 - trunk @ r407)', '2013-05-08'],
  ])('%s: %s', (heading, date) => {
    expect(sections(`## ${heading}\n`)[0]?.date).toBe(date)
    expect(sections(`## ${heading}\n`)[0]?.unreleased).toBe(false)
  })
})

describe('what is not released', () => {
  test.each([
    '## Unreleased',
    '## Unreleased ##',
    '=== Unreleased ===',
    '## [Unreleased]',
    '## [Unreleased](https://example.org)',
    '# NEXT RELEASE (202?-??-??)',
    'next\n----',
    'in progress\n-----------',
    '# Development version',
    'Working version\n---------------',
    '# dev (2025-??-??)',
    '## Pending',
    '* next',
    '(trunk):',
    'trunk:  [bug] an item',
  ])('%j has no version yet', (heading) => {
    const older = heading.startsWith('*') ? '* 1.0\n' : '1.0 (2020-01-01)\n'
    const text = heading.startsWith('#') ? `${heading}\n\n## 1.0\n` : `${heading}\n\n${older}`
    expect(sections(text)[0]).toMatchObject({ unreleased: true, versions: [] })
  })

  test.each([
    ['# 2.5.0 (unreleased)', '2.5.0'],
    ['## [0.4.1] -- current', '0.4.1'],
    ['## [1.0.0~beta1] - Unreleased', '1.0.0~beta1'],
    ['==== 8.0.0~dev ===', '8.0.0~dev'],
    ['v0.1.1 (devel):', 'v0.1.1'],
    ['# 0.1.7 (unreleased\\_', '0.1.7'],
    ['## Unreleased - 2.0.0', '2.0.0'],
    ['## 1.0.0 (YYYY-MM-DD)', '1.0.0'],
  ])('%j has its version already', (heading, version) => {
    expect(sections(`${heading}\n`)[0]).toMatchObject({ unreleased: true, version })
  })

  test('"not released on opam" is said of a release', () => {
    expect(sections('## 0.7.0 (not released on opam)\n')[0]).toMatchObject({ unreleased: false })
  })

  test.each(['## 3.0.0 - aborted', '## 0.5.1 - 2017-02-25 retracted', '# ~~0.4.5~~'])(
    '%j was withdrawn',
    (heading) => {
      expect(sections(`${heading}\n`)[0]).toMatchObject({ withdrawn: true, unreleased: false })
    },
  )
})

describe('several versions in one heading', () => {
  test.each([
    ['## 1.5.1, 1.5.2', '1.5.1+1.5.2'],
    ['## 2.0.0 and 2.1.0', '2.0.0+2.1.0'],
    ['## [v0.0.25] and [v0.0.26]', 'v0.0.25+v0.0.26'],
    ['1.2.2/3\n-----', '1.2.2+1.2.3'],
    ['1.1.0/1.1.1\n-----', '1.1.0+1.1.1'],
    ['In tally2-20051027 (2.6.0):', '2.6.0+20051027'],
    ['## v0.5 - Alpha 0.5', 'v0.5'],
  ])('%j names %s', (heading, versions) => {
    expect(sections(`${heading}\n`)[0]?.versions.join('+')).toBe(versions)
  })
})

describe('what only looks like a version heading', () => {
  test.each([
    ['an issue at the start of a wrapped line', '## 1.0\n\n- fixed (#12,\n#1629, @ada)\n'],
    ['a group with a version in it', '## 1.0\n\n### YAML 1.1 support\n\n### 5.4 Support\n'],
    ['a sentence about another package', '## 1.0\n\n### Compatibility with Foo 1.4.0\n'],
    ['a fenced block', '## 1.0\n\n```\n## 0.9\n```\n'],
    ['a fence in a list', '## 1.0\n\n- x\n  ~~~~\n  ## 0.9\n  ~~~~\n'],
    ['a comment', '## 1.0\n<!--\n## 0.9\n-->\n'],
    ['the definition of a link', '## 1.0\n\n[0.9]: https://example.org\n'],
    ['code', '## 1.0\n\n    ## 0.9\n'],
    ['wrapped text', '## 1.0\n\n- works with tsdl\n0.9.9\n'],
    ['an item of a list', '## 1.0\n\n* 0.9 is broken\n'],
    ['a group that says since when', '## 1.0\n\n## Fixed in 0.9\n'],
    ['a date without its day', '## 1.0\n\n2023.11...\n  * x\n'],
    ['a sentence that goes on behind parentheses', '## 1.0\n\n4.14.0 (and 5.0) are supported.\n'],
    ['a heading above those of its versions', '# 1.x\n\n## 1.0\n'],
    ['a rule below a list', '## 1.0\n\n- x\n  foo 0.9\n---\n'],
  ])('%s', (_, text) => {
    expect(sections(text).map((section) => section.version)).toEqual(['1.0'])
  })

  test('a preamble that mentions one', () => {
    expect(shape('The format changed (since\n2.1.0~alpha2).\n\n2.0.0:\n* x\n')).toEqual([
      '4-5 2.0.0',
    ])
  })

  test('a procedure, a list of API changes and the empty file have no sections', () => {
    expect(shape('# Releasing\n\n1. Run the tests with OCaml 5.2.\n')).toEqual([])
    expect(shape('* Foo.bar was removed\n* Foo.baz takes 2 arguments\n')).toEqual([])
    expect(shape('1.  Tag the release.\n\n2.  Push.\n')).toEqual([])
    expect(shape('## 2024\n\n## 2023\n')).toEqual([])
    expect(shape('')).toEqual([])
  })
})

describe('a fence hides nothing it should not', () => {
  test('three backticks of inline code open none', () => {
    expect(shape('## 2.0\n\n```get``` is new\n\n## 1.0\n')).toEqual(['1-4 2.0', '5-5 1.0'])
  })

  test('one that nothing closes opens none', () => {
    expect(shape('## 2.0\n\n```\ncode\n\n## 1.0\n')).toEqual(['1-5 2.0', '6-6 1.0'])
  })
})

describe('where sections end', () => {
  test('before the next heading, or with the file, blank lines included', () => {
    expect(shape('# Changes\n\n## 2.0\n\n- x\n\n\n## 1.0\n- y\n')).toEqual(['3-7 2.0', '8-9 1.0'])
  })

  test('before a heading of their level that names older ones', () => {
    expect(shape('## 2.0\n\n- x\n\n## Older changes:\n\n- y\n')).toEqual(['1-4 2.0'])
  })

  test('but not before a group that was given their level by mistake', () => {
    expect(shape('## 2.0\n\n## Fixed\n\n- x\n\n## 1.0\n')).toEqual(['1-6 2.0', '7-7 1.0'])
  })

  test('the body leaves out the heading, its underline and blank lines around', () => {
    const text = '2.0\n---\n\n- x\n\n- y\n\n1.0\n---\n'
    const bodies = sections(text).map(({ body }) => text.slice(body.start, body.end))
    expect(bodies).toEqual(['- x\n\n- y', ''])
  })

  test('the body of a plain heading starts with the words behind the version', () => {
    const text = '2011-10-18 1.2.2: [bug] one\n            [bug] two\n'
    const [section] = sections(text)
    expect(text.slice(section?.body.start, section?.body.end)).toBe(
      '[bug] one\n            [bug] two',
    )
  })
})

describe('files that mix styles', () => {
  test('some versions lost their mark', () => {
    expect(shape('# 3.1:\n- x\n\n2.6:\n- y\n\n2.5 (2020-01-01):\n- z\n\n# 2.4:\n')).toEqual([
      '1-3 3.1',
      '4-6 2.6',
      '7-9 2.5',
      '10-10 2.4',
    ])
  })

  test('old versions a level deeper', () => {
    expect(shape('# 3.0\n# 2.0\n# 1.9\n## 1.0 (May 2020)\n## 0.9\n')).toHaveLength(5)
  })

  test('a stage instead of a number, in the manner of the others', () => {
    expect(shape('In tally2-1.1:\n* x\n\nIn tally-beta:\n* y\n\nIn tally-1.0:\n')).toEqual([
      '1-3 1.1',
      '4-6 beta',
      '7-7 1.0',
    ])
    expect(shape('## tally 1.1\n\n## tally-beta\n\n## tally 1.0\n')).toHaveLength(3)
    expect(shape('In tally-1.1:\n* x\n\nIn other-beta:\n* y\n')).toEqual(['1-5 1.1'])
  })

  test('a word for what comes next below a version, which then was released since', () => {
    expect(shape('In tally-1.1:\n* x\n\nIn trunk:\n* y\n\nIn tally-1.0:\n')).toEqual([
      '1-3 1.1',
      '4-6 ',
      '7-7 1.0',
    ])
    expect(shape('In trunk:\n* y\n\nIn tally-1.0:\n')).toEqual(['1-3  unreleased', '4-4 1.0'])
  })

  test('a marked heading for what comes next, on top of plain ones', () => {
    expect(shape('## Unreleased\n\n- x\n\nIn tally-1.1:\n* y\n\nIn tally-1.0:\n')).toEqual([
      '1-4  unreleased',
      '5-7 1.1',
      '8-8 1.0',
    ])
  })

  test('headings that several versions share, and their own', () => {
    expect(shape('# v2\n\n## v2.1\n\n# v1\n\n## v1.1\n')).toEqual(['3-4 v2.1', '7-7 v1.1'])
    expect(shape('# 2\n\n- x\n\n## 2.1\n')).toHaveLength(2)
  })

  test('plain headings with a revision history of dates between', () => {
    expect(shape('In tally-1.1:\n\n2024.03.24 [Ada]\n  * x\n\nIn tally-1.0:\n')).toEqual([
      '1-5 1.1',
      '6-6 1.0',
    ])
  })

  test('plain headings right below each other', () => {
    expect(shape('7.05\n  * x\n7.04\n7.03\n7.02\n\n  * y\n')).toHaveLength(4)
  })

  test('a list below a heading that is a number is no outline of Org', () => {
    expect(shape('## 2\n\n* 1.0\n* 0.9\n')).toEqual(['1-4 2'])
  })

  test('a list in a plain file is no outline of Org', () => {
    expect(shape('1.1 (2020-01-01):\n* 5.0 works\n\n1.0 (2019-01-01):\n* x\n')).toHaveLength(2)
  })

  test('several packages, each with its name', () => {
    const text = '## Tally 2.0.0\n\n## Tally-cli 0.1.0\n\n## Tally 1.0.0\n'
    expect(sections(text).map(({ name, version }) => `${name} ${version}`)).toEqual([
      'Tally 2.0.0',
      'Tally-cli 0.1.0',
      'Tally 1.0.0',
    ])
  })
})

describe('encodings', () => {
  test('headings are readable in UTF-8 and in Latin-1', () => {
    const latin = parseChangelog({ name: 'CHANGES', text: '## 1.0 2020-01-31 K\xf6ln\n' })
    expect(latin.sections[0]?.heading).toBe('## 1.0 2020-01-31 Köln')
    expect(sections('## 1.0 2020-01-31 Köln\n')[0]?.heading).toBe('## 1.0 2020-01-31 Köln')
  })

  test('an underline counts characters, not bytes', () => {
    expect(shape('\ufeff1.0 Größe äöü\n~~~~~~~~~~~~~\n\n- x\n\n0.9\n~~~\n')).toHaveLength(2)
  })

  test.each([
    ['carriage returns alone', '\r'],
    ['both', '\r\n'],
  ])('lines may end with %s', (_, end) => {
    expect(shape(['## 2.0', '', '- x', '- y', '', '## 1.0', '- z', ''].join(end))).toEqual([
      '1-5 2.0',
      '6-7 1.0',
    ])
  })

  test('a byte order mark and carriage returns are no part of a heading', () => {
    expect(shape('\ufeff## 2.0\r\n\r\n- x\r\n## 1.0\r\n')).toEqual(['1-3 2.0', '4-4 1.0'])
  })
})

describe('every text', () => {
  const line = fc.constantFrom(
    '## 1.0',
    '1.0',
    '---',
    '===',
    '```',
    '~~~',
    '<!--',
    '-->',
    '* 2.0',
    '== 3.0 ==',
    '',
    '  x',
    'Unreleased',
    '2020-01-01',
    '2020-01-01  Ada  <a@b>',
    '\tVersion 4',
  )
  const text = fc.oneof(
    fc.string(),
    fc.array(line).map((lines) => lines.join('\n')),
  )

  test('has sections in order that do not overlap, each with its body inside', () => {
    fc.assert(
      fc.property(text, (source) => {
        let above = 0
        for (const section of sections(source)) {
          expect(section.startLine).toBeGreaterThan(above)
          expect(section.endLine).toBeGreaterThanOrEqual(section.startLine)
          expect(section.body.start).toBeGreaterThanOrEqual(section.span.start)
          expect(section.body.end).toBeGreaterThanOrEqual(section.body.start)
          expect(section.body.end).toBeLessThanOrEqual(section.span.end)
          above = section.endLine
        }
      }),
    )
  })

  test.each([
    ['backticks', '`'.repeat(1_000_000)],
    ['fences', '~~~\n'.repeat(200_000)],
    [
      'ever shorter fences',
      Array.from({ length: 2000 }, (_, i) => '`'.repeat(2003 - i)).join('\n'),
    ],
    ['open comments', '<!--\n'.repeat(200_000)],
    ['hashes', `# a${' #'.repeat(500_000)}`],
    ['brackets', '['.repeat(1_000_000)],
    ['headings', '# 1.0\n'.repeat(20_000)],
  ])('is read in linear time: %s', (_, source) => {
    const start = performance.now()
    parseChangelog({ name: 'CHANGES', text: source })
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})

test('a heading of digits without end takes linear time', () => {
  const text = (n: number): string => `1.2.0  ${'1'.repeat(n)}\n- x\n`
  const work = (each: string): unknown => parseChangelog({ name: 'CHANGES', text: each })
  expect(growthOf(text, work, 10_000)).toBeLessThan(linear)
})
