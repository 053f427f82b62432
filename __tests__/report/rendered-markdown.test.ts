import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { renderedMarkdown } from '../../src/report/release-page.ts'

describe('a text that GitHub will show', () => {
  test.each([
    [
      'lists and code',
      '- `Tally.load` takes a limit',
      '<li><code>Tally.load</code> takes a limit</li>',
    ],
    [
      'the links of a pull request',
      '- Project page: <a href="https://tally.example">https://tally.example</a>',
      '<li>Project page: <a href="https://tally.example">https://tally.example</a></li>',
    ],
  ])('is rendered, with %s', (_, text, expected) => {
    expect(renderedMarkdown(text)).toContain(expected)
  })

  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['an element with a handler', '<img src=x onerror=alert(1)>'],
    ['a link that is a program', '[x](javascript:alert(1))'],
    ['an anchor that is one', '<a href="javascript:alert(1)">x</a>'],
    ['an anchor with a handler', '<a href="https://x.example" onclick="alert(1)">x</a>'],
  ])('brings no %s into the page', (_, text) => {
    expect(renderedMarkdown(text)).not.toMatch(/<(?:script|img)|<[^>]*(?:javascript:|onclick)/i)
  })

  test('has only the elements that Markdown makes, whatever it says', () => {
    const pieces = [
      '<a href="https://x.example">',
      '</a>',
      '<b>',
      '</section>',
      '\n',
      '# ',
      '- ',
      '`',
      '<!--',
      '&',
      ']',
      '(',
    ]
    const text = fc.array(fc.constantFrom(...pieces, 'x', ' '), { maxLength: 20 })
    const known = /^(?:a|blockquote|br|code|em|h[1-6]|hr|img|li|ol|p|pre|strong|ul)$/
    fc.assert(
      fc.property(text, (parts) => {
        const tags = [...renderedMarkdown(parts.join('')).matchAll(/<\/?([a-z][a-z0-9]*)/gi)]
        for (const [, tag] of tags) expect(tag).toMatch(known)
      }),
    )
  })
})
