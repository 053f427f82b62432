import { describe, expect, test } from '@jest/globals'
import { tagAtHead } from '../../src/checkout/chosen-tag.ts'

describe('the tag of a commit', () => {
  test.each<[string, string[], string, string | undefined, string[]]>([
    ['is the only one', ['v1.0'], '', 'v1.0', []],
    ['is none where there is none', [], '', undefined, []],
    ['is the one beside a tag that moves', ['nightly', '1.1.0'], '', '1.1.0', []],
    ['is the one beside a tag that is no version', ['release/x', '1.1.0'], '', '1.1.0', []],
    ['is the newest of several, which is said', ['1.2.0', 'v1.1.0'], '', '1.2.0', ['several-tags']],
    ['is the one behind the prefix', ['1.2.0', 'carton-1.1.0'], 'carton-', 'carton-1.1.0', []],
    ['is none where only tags that move are there', ['latest', 'nightly'], '', undefined, []],
    [
      'is none where none is a version, which is said',
      ['cat-1'],
      '',
      undefined,
      ['tag-no-version'],
    ],
  ])('%s', (_, tagsAtHead, prefix, tag, codes) => {
    const found = tagAtHead({ tagsAtHead }, prefix)
    expect(found.tag).toBe(tag)
    expect(found.notices.map(({ code }) => code)).toEqual(codes)
  })
})
