import { describe, expect, test } from '@jest/globals'
import type { Conversion } from '../../src/archive/conversion.ts'
import { conversionOf, converting } from '../../src/archive/conversion.ts'
import { changingFormat, formatsIn, withTag } from '../../src/archive/export-subst.ts'

const nothing: Conversion = { ident: false, lineEnds: 'as-stored', exportSubst: false }

function convert(
  text: string,
  conversion: Partial<Conversion>,
  formats = new Map<string, string>(),
) {
  const rewriting = converting(
    { ...nothing, ...conversion },
    { path: 'a', object: 'abc123', formats },
  )()
  const begun = rewriting.push(text)
  return begun + rewriting.end().text
}

describe('the conversion of a file', () => {
  test('is none where its attributes ask for none', () => {
    expect(conversionOf(new Map([['text', true]]))).toBeUndefined()
  })

  test('follows its attributes', () => {
    const attributes = new Map<string, boolean | string>([
      ['ident', true],
      ['eol', 'crlf'],
      ['export-subst', true],
    ])
    expect(conversionOf(attributes)).toEqual({ ident: true, lineEnds: 'crlf', exportSubst: true })
  })
})

describe('ident', () => {
  test.each([
    ['$Id$', '$Id: abc123 $'],
    ['$Id: 0123 $', '$Id: abc123 $'],
    ['a $Id$ b $Id$', 'a $Id: abc123 $ b $Id: abc123 $'],
    ['$Id: main.ml 7 2001-02-03 $', '$Id: main.ml 7 2001-02-03 $'],
    ['$Id: main.ml$', '$Id: abc123 $'],
    ['$Id:$', '$Id: abc123 $'],
    ['$Id: $', '$Id: abc123 $'],
    ['$Id:a b$', '$Id:a b$'],
    ['$Id: 7 up $Id$', '$Id: 7 up $Id: abc123 $'],
    ['$Id: cut\n$', '$Id: cut\n$'],
    ['$Ident$', '$Ident$'],
  ])('makes %j %j', (text, expected) => {
    expect(convert(text, { ident: true })).toBe(expected)
  })
})

describe('export-subst', () => {
  test('replaces every format by what git says', () => {
    const formats = new Map([
      ['%H', 'c0ffee'],
      ['%cs', '2025-02-03'],
    ])
    expect(convert('$Format:%H$ of $Format:%cs$, $Format', { exportSubst: true }, formats)).toBe(
      'c0ffee of 2025-02-03, $Format',
    )
  })

  test.each([
    [10_000_000, 10_000_000],
    [10_000_001, '$Format:%B$'.length],
  ])('of a message of %i bytes writes %i', (size, expected) => {
    const formats = new Map([['%B', 'b'.repeat(size)]])
    expect(convert('$Format:%B$', { exportSubst: true }, formats)).toHaveLength(expected)
  })

  test('leaves a file as it is that would grow beyond measure', () => {
    const formats = new Map([['%B', 'b'.repeat(100_000)]])
    const text = '$Format:%B$'.repeat(200)
    const facts = { path: 'about.ml', object: 'abc123', formats }
    const rewriting = converting({ ...nothing, exportSubst: true }, facts)()
    const begun = rewriting.push(text)
    const { text: rest, diagnostics } = rewriting.end()
    expect(begun + rest).toBe(text)
    expect(diagnostics).toMatchObject([
      {
        severity: 'warning',
        code: 'export-subst-limit',
        message: expect.stringContaining('about.ml'),
      },
    ])
  })

  test('lists each format once', () => {
    expect(formatsIn('$Format:%H$ $Format:%cs$ $Format:%H$ $Format:open')).toEqual(['%H', '%cs'])
  })

  test.each([
    ['%H', 'v1.0', '%H'],
    ['%D', 'v1.0', 'tag: v1.0'],
    ['%d', 'v1.0', ' (tag: v1.0)'],
    ['%S', 'v1.0', 'v1.0'],
    ['%(describe)', 'v1.0', 'v1.0'],
    ['%(describe:tags=true,abbrev=7)', 'v1.0', 'v1.0'],
    ['%%D', 'v1.0', '%%D'],
    ['%D', '100%', 'tag: 100%%'],
    ['%D%d', undefined, ''],
    ['50%', 'v1.0', '50%'],
  ])('asks for %j of tag %s as %j, so that the clone has no say', (format, tag, expected) => {
    expect(withTag(format, tag)).toBe(expected)
  })
})

test('the conversions follow each other in git’s order', () => {
  const text = '$Id$\n$Format:%B$\n'
  const formats = new Map([['%B', 'one\ntwo']])
  expect(convert(text, { ident: true, lineEnds: 'crlf', exportSubst: true }, formats)).toBe(
    '$Id: abc123 $\r\none\ntwo\r\n',
  )
})

describe('a format', () => {
  test.each([
    ['%H %h %T %s %b %an %ae %ad %aI %cs %ct %e %n %x24 %d %D %S %(describe) %(trailers) %% %%ar'],
    ['%<(20)%an %w(72) %Cred %C(auto) %+an %-b % s'],
    [''],
  ])('is filled in: %s', (format) => {
    expect(changingFormat(format)).toBeUndefined()
  })

  test.each([
    ['%ar', '%ar', 'time'],
    ['on %cr', '%cr', 'time'],
    ['%H %ah', '%ah', 'time'],
    ['%+ch', '%+ch', 'time'],
    ['%%%ar', '%ar', 'time'],
    ['%aN', '%aN', 'clone'],
    ['%cE', '%cE', 'clone'],
    ['%G?', '%G?', 'clone'],
    ['%gd', '%gd', 'clone'],
    ['%N', '%N', 'clone'],
    ['%P', '%P', 'clone'],
    ['%+d', '%+d', 'clone'],
    ['% (describe)', '% (describe)', 'clone'],
    ['%(decorate:prefix=)', '%(decorate:prefix=)', 'clone'],
  ])('that changes stays as it is: %s', (format, placeholder, depends) => {
    expect(changingFormat(format)).toEqual({ placeholder, depends })
  })
})
