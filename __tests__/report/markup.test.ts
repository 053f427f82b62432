import { describe, expect, test } from '@jest/globals'
import { breakable, clipped, code, html, link, preformatted } from '../../src/report/markup.ts'

test.each([
  ['<b>&"\'', '&lt;b&gt;&amp;&quot;&#39;'],
  ['a | b `c` *d*', 'a | b `c` *d*'],
  ['one\n\n# two', 'one<br><br># two'],
  ['a\u001B[31m', 'a␛[31m'],
])('%j is text in the page', (text, expected) => {
  expect(html(text)).toBe(expected)
})

test('a file keeps its lines without a line break in the page', () => {
  expect(preformatted('a\n\n<b')).toBe('<pre>a&#10;&#10;&lt;b</pre>')
})

describe('a link', () => {
  test('leads to a web address', () => {
    expect(link(code('x'), 'https://example.org/?a=1&b="')).toBe(
      '<a href="https://example.org/?a=1&amp;b=&quot;"><code>x</code></a>',
    )
  })
  test.each(['javascript:alert(1)', 'data:text/html,x', '/etc/passwd', 'https://a b', undefined])(
    'does not lead to %s',
    (url) => {
      expect(link('x', url)).toBe('x')
    },
  )
})

test.each([
  ['short', 5, 'short'],
  ['longer', 5, 'longe…'],
  ['ab🐫', 3, 'ab…'],
])('%s clipped at %d is %s', (text, longest, expected) => {
  expect(clipped(text, longest)).toBe(expected)
})

test('a checksum may be broken by a narrow table, and is copied without a break', () => {
  expect(breakable(`<code>${'a'.repeat(64)}</code>`)).toBe(
    `<code>${'a'.repeat(32)}<wbr>${'a'.repeat(32)}</code>`,
  )
})
