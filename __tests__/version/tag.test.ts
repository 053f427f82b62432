import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { compareVersions } from '../../src/version/opam-version.ts'
import { isTag, readTag, tagOfVersion, tagStyle } from '../../src/version/tag.ts'
import type { TagStyle } from '../../src/version/tag.ts'

const plain = { prefix: '', keepV: false }

describe('the version of a tag', () => {
  test.each([
    ['1.2.0', '1.2.0', 'is the tag'],
    ['v1.2.0', '1.2.0', 'loses its v'],
    ['V1.2.0', '1.2.0', 'loses its V'],
    ['1.2.0_beta1', '1.2.0~beta1', 'has ~ for _'],
    ['v5.7.1-504', '5.7.1-504', 'keeps a revision of digits'],
    ['5.4-503', '5.4-503', 'keeps a revision behind two numbers'],
    ['1.0-20rc', '1.0-20rc', 'keeps a revision that starts with digits'],
    ['0.2.2+8.17', '0.2.2+8.17', 'keeps a build'],
    ['0.0.1_preview-0.1', '0.0.1~preview-0.1', 'keeps a number behind a pre-release'],
    ['20230830', '20230830', 'may be a date'],
    ['1.2.0p1', '1.2.0p1', 'keeps a patch'],
    ['1.0.2b', '1.0.2b', 'keeps a letter, which is a revision'],
    ['1.2.0.git', '1.2.0.git', 'keeps a word that is no pre-release'],
    ['1.2.0_rc1', '1.2.0~rc1', 'keeps a pre-release as opam writes it'],
  ])('%s → %s: %s', (tag, version) => {
    expect(readTag(tag, plain)).toEqual({ kind: 'version', version, notices: [] })
  })

  test.each([
    ['1.0.0-beta.1', '1.0.0~beta.1'],
    ['v1.0.0-rc1', '1.0.0~rc1'],
    ['1.0-alpha', '1.0~alpha'],
    ['1.0.0.1-preview', '1.0.0.1~preview'],
    ['1.0.0-rc.01', '1.0.0~rc.01'],
    ['1.0.0-alpha-2', '1.0.0~alpha-2'],
    ['1.0.0-beta_1', '1.0.0~beta~1'],
    ['1.0.0-beta.1+x', '1.0.0~beta.1+x'],
    ['1.2.0rc1', '1.2.0~rc1'],
    ['v1.2.0.rc1', '1.2.0~rc1'],
    ['1.2.0beta', '1.2.0~beta'],
    ['1.2.0alpha2', '1.2.0~alpha2'],
    ['1.2.0b2', '1.2.0~b2'],
    ['1.2.0a1', '1.2.0~a1'],
    ['1.2RC1', '1.2~RC1'],
    ['1.2.0pre', '1.2.0~pre'],
    ['1.2.0beta.2', '1.2.0~beta.2'],
    ['1.2.0rc1-504', '1.2.0~rc1-504'],
    ['1.2.0rc1+5.1', '1.2.0~rc1+5.1'],
  ])(
    '%s → %s: a suffix that starts with a word is a pre-release, with a notice',
    (tag, version) => {
      const meaning = readTag(tag, plain)
      expect(meaning).toMatchObject({ kind: 'version', version, notices: [{ severity: 'notice' }] })
      expect(compareVersions(version, version.split('~')[0] ?? '')).toBeLessThan(0)
    },
  )

  test('the notice shows both readings and the tag that says the same', () => {
    const meaning = readTag('v1.0.0-beta.1', plain)
    expect(meaning.kind === 'version' && meaning.notices).toEqual([
      {
        severity: 'notice',
        code: 'tag-prerelease',
        message:
          'The tag "v1.0.0-beta.1" is released as version 1.0.0~beta.1, because opam orders 1.0.0-beta.1 after 1.0.0, but 1.0.0~beta.1 before it.',
        hints: ['The tag "v1.0.0_beta.1" names the same version.'],
      },
    ])
  })

  test('a pre-release stays attached where earlier ones are published so, with a notice', () => {
    const keeping = { ...plain, keepAttached: true }
    expect(readTag('v1.2.0rc1', keeping)).toEqual({
      kind: 'version',
      version: '1.2.0rc1',
      notices: [
        {
          severity: 'notice',
          code: 'tag-prerelease',
          message:
            'The tag "v1.2.0rc1" is released as version 1.2.0rc1, in the spelling of earlier pre-releases of the package. opam orders it after 1.2.0.',
          hints: ['dune-publish marks it as a pre-release and adds the flag avoid-version.'],
        },
      ],
    })
    expect(readTag('1.2.0-rc1', keeping)).toMatchObject({ version: '1.2.0~rc1' })
    expect(readTag('1.2.0', keeping)).toMatchObject({ version: '1.2.0', notices: [] })
  })

  test('a build that is called a pre-release is none, with a warning', () => {
    expect(readTag('1.2.0+rc1', plain)).toMatchObject({
      version: '1.2.0+rc1',
      notices: [{ severity: 'warning', hints: ['For a pre-release, use the tag "1.2.0_rc1".'] }],
    })
  })

  test.each([20_000, 40_000])('is read in no time, however long: %d digits', (length) => {
    const digits = '1'.repeat(length)
    for (const tag of [`1rc${digits}x`, `${digits}.x`, `1${'.1'.repeat(length)}rc.`]) {
      expect(['version', 'no-version']).toContain(readTag(tag, plain).kind)
    }
  })

  test('a v that belongs to the versions stays', () => {
    expect(readTag('v0.17.0', { prefix: '', keepV: true })).toMatchObject({ version: 'v0.17.0' })
  })

  test('a prefix comes off before the v', () => {
    expect(readTag('carton-v0.4.3', { prefix: 'carton-', keepV: false })).toMatchObject({
      version: '0.4.3',
    })
  })
})

describe('a tag that names no version says why, and what to do', () => {
  test.each([
    [
      'v1.0',
      'carton-',
      'the tag "v1.0" does not start with "carton-", as the input tag-prefix says',
      'Release a tag such as "carton-1.0.0", or change the input tag-prefix.',
    ],
    [
      'nightly',
      '',
      'the tag "nightly" does not name a version: a version starts with a digit, or with v and a digit',
      'Release a tag such as "1.0.0" or "v1.0.0", and start the workflow for such tags only.',
    ],
    [
      'carton-v0.4.3',
      '',
      'the tag "carton-v0.4.3" does not name a version: a version starts with a digit, or with v and a digit',
      'If this is the tag of version 0.4.3, set the input tag-prefix to "carton-". Otherwise, start the workflow for tags of versions only.',
    ],
    [
      'rolling-release-v2.5.x',
      '',
      'the tag "rolling-release-v2.5.x" does not name a version: a version starts with a digit, or with v and a digit',
      'Release a tag such as "1.0.0" or "v1.0.0", and start the workflow for such tags only.',
    ],
    [
      'v2.5.x',
      '',
      'the tag "v2.5.x" does not name a version: it names the whole series "v2.5.x"',
      'Release a tag such as "1.0.0" or "v1.0.0", and start the workflow for such tags only.',
    ],
    [
      '1.0/2',
      '',
      'the tag "1.0/2" does not name a version: opam versions cannot contain "/"',
      'Release a tag with only letters, digits, ".", "-", "+" and "_". "_" stands for "~".',
    ],
  ])('%s', (tag, prefix, cause, fix) => {
    expect(readTag(tag, { prefix, keepV: false })).toEqual({ kind: 'no-version', cause, fix })
  })

  test('every text has an answer', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.boolean(), (tag, prefix, keepV) => {
        expect(['version', 'no-version']).toContain(readTag(tag, { prefix, keepV }).kind)
      }),
    )
  })
})

describe('the style of the tags', () => {
  test.each<[string[], string, TagStyle, string]>([
    [['v2.0', '1.0'], '', { prefix: '', v: 'v' }, 'is that of the newest'],
    [['nightly', '1.0', 'v0.9'], '', { prefix: '', v: '' }, 'is that of the newest version'],
    [['v9', 'a-V1.0'], 'a-', { prefix: 'a-', v: 'V' }, 'is that of the tags with the prefix'],
    [[], '', { prefix: '', v: '' }, 'is the plain number where there are none'],
  ])('of %j with prefix %j is %j: it %s', (tags, prefix, style) => {
    expect(tagStyle(tags, prefix)).toEqual(style)
  })
})

describe('the tag of a version', () => {
  test.each([
    ['1.2.0', { prefix: '', v: '' }, '1.2.0'],
    ['1.2.0', { prefix: '', v: 'v' }, 'v1.2.0'],
    ['1.2.0~beta1', { prefix: 'carton-', v: 'v' }, 'carton-v1.2.0_beta1'],
    ['v0.17.0', { prefix: '', v: 'v' }, 'v0.17.0'],
  ] as const)('%s in style %j is %s', (version, style, tag) => {
    expect(tagOfVersion(version, style)).toEqual({ kind: 'tag', tag })
  })

  test.each([
    ['1..0', 'is not a valid name in git'],
    ['1.0-beta', 'is read as version "1.0~beta"'],
    ['1.0_1', 'is read as version "1.0~1"'],
    ['dev', 'does not name a version'],
  ])('%s has none: its tag %s', (version, cause) => {
    const found = tagOfVersion(version, { prefix: '', v: '' })
    expect(found.kind === 'no-tag' && found.cause).toContain(cause)
  })

  test('is read back as the version', () => {
    const version = fc.stringMatching(/^\d[a-z0-9.~+_-]{0,12}$/)
    const v = fc.constantFrom('' as const, 'v' as const, 'V' as const)
    fc.assert(
      fc.property(version, v, fc.constantFrom('', 'a-'), (text, mark, prefix) => {
        const found = tagOfVersion(text, { prefix, v: mark })
        fc.pre(found.kind === 'tag')
        expect(isTag(found.tag)).toBe(true)
        expect(readTag(found.tag, { prefix, keepV: false })).toMatchObject({ version: text })
      }),
    )
  })
})
