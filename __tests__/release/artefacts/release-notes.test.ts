import { describe, expect, test } from '@jest/globals'
import { parseChangelog } from '../../../src/changelog/parse-changelog.ts'
import { tagTree } from '../../../src/release/artefacts/notes-links.ts'
import { readNotes } from '../../../src/release/source/notes.ts'
import {
  releaseBody,
  releaseNotes,
  tagMessage,
} from '../../../src/release/artefacts/release-notes.ts'
import { encodeBytes } from '../../../src/text/source.ts'

const tree = tagTree('https://github.com/example-org/tally', 'v1.2.0', 'CHANGES.md')
const references = { repository: { owner: 'example-org', name: 'tally' } }

/** The first section of a changelog as it is put into another repository. */
function elsewhere(text: string, name = 'CHANGES.md'): string {
  const changelog = parseChangelog({ name, text: encodeBytes(text) })
  const [section] = changelog.sections
  if (section === undefined) throw new Error('no section')
  return releaseNotes(readNotes(changelog, section), { tree, references })
}

/** One line of Markdown as it is put into another repository. */
function line(markdown: string): string {
  return elsewhere(`## 1.2.0\n\n${markdown}\n`)
}

describe('references in another repository', () => {
  test.each([
    ['fixed (#12)', 'fixed (example-org/tally#12)'],
    [
      '#12, #13 and #14/#15',
      'example-org/tally#12, example-org/tally#13 and example-org/tally#14/example-org/tally#15',
    ],
    ['GH-12 and gh-13', 'example-org/tally#12 and example-org/tally#13'],
    ['\\#12 was escaped', 'example-org/tally#12 was escaped'],
    ['**#12**', '**example-org/tally#12**'],
    ['[#12]', '[example-org/tally#12]'],
  ])('%s becomes %s', (markdown, expected) => {
    expect(line(markdown)).toBe(expected)
  })

  test.each([
    'other/repo#12',
    '`#12`',
    '[#12](https://example.org/12)',
    '<https://example.org/#12>',
    'https://example.org/page#12',
    'www.example.org/#12',
    '&#38; and a#12',
    '#12a',
    'FOO-GH-12x',
    '```\n#12 GH-12\n```',
  ])('%j stays', (markdown) => {
    expect(line(markdown)).toBe(markdown)
  })
})

describe('words that close an issue named in full are broken', () => {
  test.each([
    ['closes other/repo#12', 'clos\u200bes other/repo#12'],
    ['Fixed: https://example.org/o/r/issues/1', 'Fix\u200bed: https://example.org/o/r/issues/1'],
    ['resolve other/repo#1', 'resolv\u200be other/repo#1'],
  ])('%s', (markdown, expected) => {
    expect(line(markdown)).toBe(expected)
  })

  test.each(['fixes the build', 'a prefix other/repo#1', '`closes other/repo#1`'])(
    '%j stays',
    (markdown) => {
      expect(line(markdown)).toBe(markdown)
    },
  )
})

describe('names in another repository notify nobody and read as before', () => {
  test.each([
    ['thanks to @ada', 'thanks to @\u200bada'],
    ['(@ada, @org/team)', '(@\u200bada, @\u200borg/team)'],
    ['\\@ada', '@\u200bada'],
    ['&#64;ada &commat;ada', '@\u200bada @\u200bada'],
    ['&#0064;ada &#x040;ada', '@\u200bada @\u200bada'],
    ['the [@deriving] attribute', 'the [@\u200bderiving] attribute'],
  ])('%s becomes %s', (markdown, expected) => {
    expect(line(markdown)).toBe(expected)
  })

  test.each(['ada@example.org', '`@install`', '[@ada](https://example.org/ada)', 'a @ b'])(
    '%j stays',
    (markdown) => {
      expect(line(markdown)).toBe(markdown)
    },
  )
})

describe('relative links lead to the tag', () => {
  test.each([
    ['[a](doc/a.md)', '[a](https://github.com/example-org/tally/blob/v1.2.0/doc/a.md)'],
    ['[a](./a.md "A")', '[a](https://github.com/example-org/tally/blob/v1.2.0/a.md "A")'],
    ['[a](</a b.md>)', '[a](https://github.com/example-org/tally/blob/v1.2.0/a%20b.md)'],
    ['[a](a_(b).md#c)', '[a](https://github.com/example-org/tally/blob/v1.2.0/a_%28b%29.md#c)'],
    ['[old](#110)', '[old](https://github.com/example-org/tally/blob/v1.2.0/CHANGES.md#110)'],
    ['![a](a.png)', '![a](https://github.com/example-org/tally/raw/v1.2.0/a.png)'],
    [
      '[![a](a.png)](b.md)',
      '[![a](https://github.com/example-org/tally/raw/v1.2.0/a.png)](https://github.com/example-org/tally/blob/v1.2.0/b.md)',
    ],
    [
      '<img src="a.png" width="9">',
      '<img src="https://github.com/example-org/tally/raw/v1.2.0/a.png" width="9">',
    ],
    [
      '<picture><source srcset="a.png"><img src=b.png></picture>',
      '<picture><source srcset="https://github.com/example-org/tally/raw/v1.2.0/a.png"><img src=https://github.com/example-org/tally/raw/v1.2.0/b.png></picture>',
    ],
    [
      '![a][b] and [c]\n\n[b]: a.png\n[c]: c.md',
      '![a][b] and [c]\n\n[b]: https://github.com/example-org/tally/raw/v1.2.0/a.png\n[c]: https://github.com/example-org/tally/blob/v1.2.0/c.md',
    ],
    ['x[^1]\n\n[^1]: word', 'x[^1]\n\n[^1]: word'],
    ['x[^1]\n\n[^1]: @ada', 'x[^1]\n\n[^1]: @\u200bada'],
  ])('%s', (markdown, expected) => {
    expect(line(markdown)).toBe(expected)
  })

  test.each([
    '[a](https://example.org/a.md)',
    '[a](mailto:ada@example.org)',
    '[a](//example.org)',
    '[a](../../outside.md)',
  ])('%s stays', (markdown) => {
    expect(line(markdown)).toBe(markdown)
  })

  test('a changelog in a folder, and a tag with a slash', () => {
    const inFolder = tagTree('https://github.com/o/r', 'lib/1.0', 'lib/CHANGES.md')
    const changelog = parseChangelog({ name: 'lib/CHANGES.md', text: '## 1.0\n\n[a](../a.md)\n' })
    const [section] = changelog.sections
    expect(section && releaseNotes(readNotes(changelog, section), { tree: inFolder })).toBe(
      '[a](https://github.com/o/r/blob/lib/1.0/a.md)',
    )
  })

  test('link definitions that the section uses come along, others stay behind', () => {
    const text = [
      '## [1.2.0]\n\n- [a] and [#12]\n\n## 1.1.0\n',
      '[1.2.0]: https://example.org/compare',
      '[a]: doc/a.md "A"',
      '[#12]: https://example.org/12',
      '',
    ].join('\n')
    expect(elsewhere(text)).toBe(
      [
        '- [a] and [#12]\n',
        '[a]: https://github.com/example-org/tally/blob/v1.2.0/doc/a.md "A"',
        '[#12]: https://example.org/12',
      ].join('\n'),
    )
  })
})

describe('HTML is harmless', () => {
  test.each([
    ['a<br>b <kbd>x</kbd>', 'a<br>b <kbd>x</kbd>', 'what GitHub shows stays'],
    ['run `foo` <file>', 'run `foo` &lt;file>', 'a placeholder is read, not lost'],
    ['<details>\n\nx', '&lt;details>\n\nx', 'what is left open swallows nothing'],
    ['<b><i>x</b></i>', '&lt;b><i>x&lt;/b></i>', 'what is closed out of order is text'],
    ['<script>x</script>', '&lt;script>x&lt;/script>', 'a script is text'],
    ['a <!-- secret @ada --> b', 'a  b', 'a comment leaves'],
    [
      '<details>\n<summary>@ada #12</summary>\n\nx\n\n</details>',
      '<details>\n<summary>@\u200bada example-org/tally#12</summary>\n\nx\n\n</details>',
      'text between tags is text',
    ],
  ])('%j becomes %j: %s', (markdown, expected) => {
    expect(line(markdown)).toBe(expected)
  })
})

describe('languages other than Markdown', () => {
  test('paragraphs and lists are taken as Markdown, without the indentation all share', () => {
    const text = '1.2.0:\n    * one (#12)\n    * two <t>\n'
    expect(elsewhere(text, 'CHANGES')).toBe('* one (example-org/tally#12)\n* two &lt;t>')
  })

  test('headings and lists of wikis are written as in Markdown', () => {
    const text = '===== 1.2.0 =====\n\n====== Fixes ======\n\n* one\n** two (#12)\n'
    expect(elsewhere(text, 'CHANGES')).toBe('#### Fixes\n\n* one\n  * two (example-org/tally#12)')
  })

  test('what Markdown would take for something else is shown as it stands, in a fence', () => {
    const text = '1.2.0:\n* one\n\n#+BEGIN_SRC ocaml\nlet x = ```@ada```\n#+END_SRC\n'
    expect(elsewhere(text, 'CHANGES')).toBe(
      '````text\n* one\n\n#+BEGIN_SRC ocaml\nlet x = ```@ada```\n#+END_SRC\n````',
    )
  })

  test('text set in columns keeps them', () => {
    const text = '2024-01-31 1.2.0: [bug] one thing\n                  that was wrong\n'
    expect(elsewhere(text, 'Changes')).toMatch(/^```text\n\[bug\] one thing\n {18}that/)
  })

  test('Latin-1 is read as such', () => {
    const changelog = parseChangelog({ name: 'CHANGES', text: '1.0:\n* K\xf6ln\n' })
    const [section] = changelog.sections
    expect(section && releaseNotes(readNotes(changelog, section), { tree, references })).toBe(
      '* Köln',
    )
  })
})

describe('in the repository itself', () => {
  const changelog = parseChangelog({
    name: 'CHANGES.md',
    text: '## 1.2.0\n\n- [a](a.md) (#12, @ada)\n\n## 1.1.0\n',
  })
  const [newest, oldest] = changelog.sections
  if (newest === undefined || oldest === undefined) throw new Error('two sections')

  test('the release says what the changelog says, its links absolute', () => {
    expect(releaseBody(readNotes(changelog, newest), tree)).toBe(
      '- [a](https://github.com/example-org/tally/blob/v1.2.0/a.md) (#12, @ada)',
    )
  })

  test('an empty section gives an empty body', () => {
    expect(releaseBody(readNotes(changelog, oldest), tree)).toBe('')
  })

  test('the message of a tag is the section as it stands', () => {
    expect(tagMessage('1.2.0', changelog, newest)).toBe('1.2.0\n\n- [a](a.md) (#12, @ada)')
    expect(tagMessage('1.1.0', changelog, oldest)).toBe('1.1.0')
  })

  test('a body above the limit of GitHub is cut, with a link to the changelog', () => {
    const long = parseChangelog({
      name: 'CHANGES.md',
      text: `## 1.0\n\n${`- ${'item '.repeat(60)}\n`.repeat(500)}`,
    })
    const [section] = long.sections
    const body = section === undefined ? '' : releaseBody(readNotes(long, section), tree)
    expect(body.length).toBeLessThanOrEqual(125_000)
    expect(body.length).toBeGreaterThan(124_500)
    expect(body).toMatch(
      /item\n\n\[… and more\]\(https:\/\/github\.com\/example-org\/tally\/blob\/v1\.2\.0\/CHANGES\.md\)$/,
    )
  })
})
