import { describe, expect, test } from '@jest/globals'
import { otherTags, releaseOfTag } from '../../../src/release/model/forge-release.ts'
import { published } from '../example-release.ts'

const draft = (id: number) => ({ ...published, id, draft: true })

describe('the release of a tag', () => {
  test('is the published one, whatever drafts there are', () => {
    expect(releaseOfTag([draft(1), published, draft(9)], 'v1.2.0')).toBe(published)
  })

  test('is the oldest draft where none is published, so that two runs agree', () => {
    expect(releaseOfTag([draft(9), draft(3), draft(5)], 'v1.2.0')?.id).toBe(3)
  })

  test('is none of another tag', () => {
    expect(releaseOfTag([published], 'v1.2')).toBeUndefined()
  })
})

test('other tags are those of public releases that are no pre-releases', () => {
  const releases = [
    published,
    { ...published, tag: 'v1.1.0' },
    { ...published, tag: 'v1.3.0', draft: true },
    { ...published, tag: 'v2.0.0_rc1', prerelease: true },
  ]
  expect(otherTags(releases, 'v1.2.0')).toEqual(['v1.1.0'])
})
