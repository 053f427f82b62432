import { describe, expect, test } from '@jest/globals'
import type { Trigger } from '../../../src/release/model/settings.ts'
import { findTarget } from '../../../src/release/source/target.ts'
import type { TagReader } from '../../../src/release/source/target.ts'

const tags: TagReader = {
  tag: async (name) =>
    await Promise.resolve(name === '1.2.0' ? { name, commit: 'aaa' } : undefined),
}
const find = async (trigger: Trigger) => await findTarget({ trigger }, tags)

describe('the commit that a run is about', () => {
  test('a pushed tag that names the pushed commit is released', async () => {
    const target = await find({ kind: 'pushed-tag', tag: '1.2.0', commit: 'aaa' })
    expect(target).toEqual({ kind: 'tagged', tag: { name: '1.2.0', commit: 'aaa' } })
  })

  test('a tag that was moved since it was pushed is refused', async () => {
    const moved = find({ kind: 'pushed-tag', tag: '1.2.0', commit: 'bbb' })
    await expect(moved).rejects.toMatchObject({ code: 'tag-moved' })
  })

  test('a tag that is named is released, whatever is checked out', async () => {
    const target = await find({ kind: 'named-tag', tag: '1.2.0' })
    expect(target).toMatchObject({ kind: 'tagged', tag: { commit: 'aaa' } })
  })

  test('a tag that does not exist is refused', async () => {
    await expect(find({ kind: 'named-tag', tag: '9' })).rejects.toMatchObject({
      code: 'tag-missing',
    })
  })

  test('a version is released from the checked-out commit', async () => {
    const target = await find({ kind: 'version', version: '1.3.0', commit: 'ccc' })
    expect(target).toEqual({ kind: 'untagged', version: '1.3.0', commit: 'ccc' })
  })

  test('a supposed version asks for no tag', async () => {
    const target = await find({ kind: 'hypothetical', commit: 'ccc' })
    expect(target).toEqual({ kind: 'supposed', commit: 'ccc' })
  })
})
