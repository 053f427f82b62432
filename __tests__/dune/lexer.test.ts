import { describe, expect, test } from '@jest/globals'
import type { Token } from '../../src/dune/lexer.ts'
import { nextToken } from '../../src/dune/lexer.ts'
import { Stop } from '../../src/dune/stop.ts'

function tokens(text: string): readonly Token[] {
  const lexer = { log: { source: { name: 'sub/dune-project', text }, diagnostics: [] }, at: 0 }
  const all: Token[] = []
  for (;;) {
    const token = nextToken(lexer)
    if (token.kind === 'end') return all
    all.push(token)
  }
}

/** Tokens in short: atoms as they are, strings in quotes. */
function short(text: string): readonly string[] {
  return tokens(text).map((token) => {
    if (token.kind === 'atom') return token.text
    if (token.kind === 'string') return JSON.stringify(token.text)
    return token.kind
  })
}

function failure(text: string): { readonly message: string; readonly span: readonly number[] } {
  try {
    tokens(text)
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    const { start = -1, end = -1 } = error.diagnostic.location?.span ?? {}
    return { message: error.message, span: [start, end] }
  }
  throw new Error('no failure')
}

describe('tokens', () => {
  test.each([
    ['a lone word', 'abc', ['abc']],
    [
      'words, parentheses and strings without blanks between them',
      '(a"b"c)',
      ['open', 'a', '"b"', 'c', 'close'],
    ],
    [
      'every byte an atom may have',
      "!#$%&'*+,-./09:<=>?@AZ[\\]^_`az{|}~",
      ["!#$%&'*+,-./09:<=>?@AZ[\\]^_`az{|}~"],
    ],
    ['blanks: space, tab, form feed and line breaks', 'a \t\f\n\r\nb', ['a', 'b']],
    ['a comment up to the end of its line', 'a;b (c "d\r\ne', ['a', 'e']],
    ['no comments of other kinds', '#| a |# #;b', ['#|', 'a', '|#', '#']],
    ['a semicolon in a string', '"a;b"', ['"a;b"']],
    ['an empty string', '""', ['""']],
    ['percent signs without a brace', '"50%" 100% %%', ['"50%"', '100%', '%%']],
  ])('%s', (_, text, expected) => {
    expect(short(text)).toEqual(expected)
  })

  test('a token has the span of its text', () => {
    expect(tokens(' "a" bc').map(({ span }) => [span.start, span.end])).toEqual([
      [1, 4],
      [5, 7],
    ])
  })
})

describe('escapes in strings', () => {
  test.each([
    [String.raw`\n\t\b\r`, '\n\t\b\r'],
    [String.raw`\\\'\"\%`, '\\\'"%'],
    [String.raw`\%{a}`, '%{a}'],
    [String.raw`\065\255`, 'A\xff'],
    [String.raw`\x41\xfF`, 'A\xff'],
    ['a \\\n \t b', 'a b'],
    ['a\\\r\n  b', 'ab'],
    ['a\nb\r\nc', 'a\nb\r\nc'],
    ['\xe9\xff', '\xe9\xff'],
  ])('%j is %j', (written, value) => {
    expect(tokens(`"${written}"`)).toMatchObject([{ kind: 'string', text: value }])
  })
})

describe('block strings', () => {
  test.each([
    ['one line', '"\\| a "b"\n', 'a "b"\n'],
    ['several lines', '"\\| a\n  "\\| b\n', 'a\nb\n'],
    ['both markers', '"\\| \\x41\n"\\> \\x41\n', 'A\n\\x41\n'],
    ['empty lines', '"\\|\n"\\>\n', '\n\n'],
    ['only one blank is dropped', '"\\|   a\n', '  a\n'],
    ['an escaped line break joins lines', '"\\| a\\\n  "\\| b\n', 'ab\n'],
    ['forms are text in raw lines', '"\\> %{a}\n', '%{a}\n'],
    ['line breaks of Windows are kept', '"\\| a\r\n"\\| b\r\n', 'a\r\nb\r\n'],
    ['the file may end first', '"\\> a', 'a'],
  ])('%s', (_, text, value) => {
    expect(tokens(text)).toMatchObject([{ kind: 'string', text: value }])
  })

  test('a blank line ends one', () => {
    expect(short('"\\| a\n\n"\\| b\n')).toEqual(['"a\\n"', '"b\\n"'])
  })
})

describe('templates', () => {
  test('forms in an atom', () => {
    expect(tokens('a%{b}%{c:d:e}%f')).toMatchObject([
      {
        kind: 'template',
        parts: [
          { kind: 'text', text: 'a' },
          { kind: 'form', name: 'b', payload: undefined, span: { start: 1, end: 5 } },
          { kind: 'form', name: 'c', payload: 'd:e', span: { start: 5, end: 13 } },
          { kind: 'text', text: '%f' },
        ],
      },
    ])
  })

  test('forms in a string and in a block string', () => {
    expect(tokens('"%{a}"')).toMatchObject([{ kind: 'template' }])
    expect(tokens('"\\| %{a} b\n')).toMatchObject([{ kind: 'template' }])
  })
})

describe('what is no token', () => {
  test.each([
    ['"a', 'unterminated quoted string', [2, 2]],
    ['"\\q"', 'unknown escape sequence', [1, 3]],
    ['"\\', 'unterminated escape sequence', [1, 2]],
    ['"\\25"', 'unterminated decimal escape sequence', [1, 4]],
    ['"\\256"', 'escape sequence in quoted string out of range', [1, 5]],
    ['"\\xg"', 'unterminated hexadecimal escape sequence', [1, 3]],
    ['"\\|a\n', 'There must be at least one space after "\\|', [3, 4]],
    ['"\\>\ta\n', 'There must be at least one space after "\\|', [3, 4]],
    ['a%{}', '%{...} forms cannot be empty', [3, 4]],
    ['a%{', '%{...} forms cannot be empty', [3, 3]],
    ['%{a:}', 'payload after : in variable cannot be empty', [2, 5]],
    ['%{a b}', "The character ' ' is not allowed inside %{...} forms", [3, 4]],
    ["%{a'\n}", "The character '\\n' is not allowed inside %{...} forms", [4, 5]],
    ['%{ab', "The character 'b' is not allowed inside %{...} forms", [3, 4]],
    ['a\x00', 'Invalid dune-project file', [1, 1]],
    ['(\rb', 'Invalid dune-project file', [1, 1]],
  ])('%j: %s', (text, message, span) => {
    expect(failure(text)).toEqual({ message, span })
  })

  test('a byte that is not ASCII in an atom is pointed at', () => {
    expect(failure('ab\xe9c')).toMatchObject({
      message: expect.stringContaining('non-ASCII'),
      span: [2, 3],
    })
  })
})
