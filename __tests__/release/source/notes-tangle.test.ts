import { describe, expect, test } from '@jest/globals'
import { parseChangelog } from '../../../src/changelog/parse-changelog.ts'
import { tagTree } from '../../../src/release/artefacts/notes-links.ts'
import { isTangled } from '../../../src/release/source/notes-tangle.ts'
import { readNotes } from '../../../src/release/source/notes.ts'
import { releaseBody } from '../../../src/release/artefacts/release-notes.ts'

const tree = tagTree('https://github.com/you/ferry', 'v1.2.0', 'CHANGES.md')

/** The body of a release whose section has this text. */
function bodyOf(text: string, rest = ''): string {
  const changelog = parseChangelog({ name: 'CHANGES.md', text: `## 1.2.0\n\n${text}\n${rest}` })
  const [section] = changelog.sections
  if (section === undefined) throw new Error('There is no section.')
  return releaseBody(readNotes(changelog, section), tree)
}

describe('a section that would take a parser very long', () => {
  test.each<[string, string]>([
    ['links in links', '[a]('.repeat(20_000)],
    ['brackets', '['.repeat(80_000)],
    ['references', '[a]'.repeat(30_000)],
    ['images', '!['.repeat(40_000)],
    ['strong', '**a'.repeat(30_000)],
    ['emphasis', 'a**b'.repeat(20_000)],
    ['stars apart', '*a '.repeat(30_000)],
    ['underlines', '_a'.repeat(40_000)],
    ['code', '`a'.repeat(40_000)],
    ['marks over many lines', '[a](\n'.repeat(20_000)],
    ['items that are none', `text\n${'      - [a]([b](\n'.repeat(10_000)}`],
    ['quotes in quotes', '> '.repeat(40_000)],
    ['lines that continue a quote', `> a\n${'b\n'.repeat(32_000)}`],
    ['lines that continue the quotes of one', '> a\nb\nb\nb\n'.repeat(6400)],
    ['lines that continue an item', `- a\n${'b\n'.repeat(32_000)}`],
    ['items that begin in items', '* - a\n'.repeat(5000)],
    ['underlines', '===\n'.repeat(10_000)],
    ['instructions that nothing ends', '<?'.repeat(30_000)],
    ['comments that nothing ends', 'a<!--'.repeat(20_000)],
    ['backticks', '`'.repeat(100_000)],
    ['short lines', '- a\n'.repeat(30_000)],
    ['lists in lists', Array.from({ length: 400 }, (_, n) => `${'  '.repeat(n)}- a`).join('\n')],
  ])('is shown as it stands: %s', (_, text) => {
    const before = process.cpuUsage()
    const body = bodyOf(text)
    // Two seconds, where the parser takes as many times ten.
    expect(process.cpuUsage(before).user).toBeLessThan(4_000_000)
    expect(body).toMatch(/^(?:`{3,}|~{3,})text\n/)
    expect(body.length).toBeLessThanOrEqual(125_000)
  })

  test('is still read where only definitions elsewhere are tangled', () => {
    const definitions = `\n## 1.1.0\n\n- old\n\n[x]: ${'['.repeat(30_000)}\n`
    expect(bodyOf('See [guide](guide.md).', definitions)).toContain(
      '[guide](https://github.com/you/ferry/blob/v1.2.0/guide.md)',
    )
  })
})

describe('a section as people write it', () => {
  const item = '- `Ferry.load` takes a *list* of [cars](https://example.org/cars_2) (#12, @ada)\n'

  test.each<[string, string]>([
    ['of many items', item.repeat(1500)],
    ['of nested items', (item + `  ${item}    ${item}`).repeat(400)],
    ['of a long quote', `> ${item}> and more of it\n`.repeat(100)],
    ['with comments', `<!-- ${item.trim()} -->\n${item}`.repeat(500)],
    ['with underlined headings', `Fixes\n-----\n\n${item}`.repeat(50)],
    ['of items without blanks at their continued lines', `${item}and ${item.slice(2)}`.repeat(500)],
    ['with one very long paragraph', 'Much `code` and [links](a_b) here. '.repeat(500)],
    ['with deeply indented code', `\`\`\`\n${' '.repeat(40)}x\n\`\`\`\n`.repeat(300)],
  ])('is read as Markdown: %s', (_, text) => {
    expect(isTangled(text)).toBe(false)
  })

  test('of more than GitHub takes is cut, however much more it is', () => {
    const body = bodyOf('- a change\n'.repeat(200_000))
    expect(body.length).toBeLessThanOrEqual(125_000)
    expect(body).toMatch(/^- a change\n/)
    expect(body).toContain('[… and more](https://github.com/you/ferry/blob/v1.2.0/CHANGES.md)')
  })
})
