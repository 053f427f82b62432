import { expect, test } from '@jest/globals'
import { largeContent } from '../../src/disk/file-content.ts'
import { fillingWatermarks } from '../../src/dune/watermarks.ts'
import { openClone } from '../../src/git/clone.ts'
import { temporaryFolder } from '../support/git-repository.ts'
import { sampleRepository } from './sample-project.ts'
import { closingAll } from '../support/closing-all.ts'

const openTestClone = closingAll(openClone)

test('a large file is rewritten, however its pieces cut a watermark, and only read where it has none', async () => {
  const { folder, remove } = temporaryFolder()
  const { directory } = sampleRepository(folder)
  const environment = { PATH: process.env['PATH'], HOME: folder }
  const clone = await openTestClone({ directory, environment, scratch: folder })
  const marks = new Map([['NAME', { kind: 'value', text: 'ferry' } as const]])
  for (const text of ['ab%%NAME%%cd', 'a%bc%d', '%', '%%NAME%%']) {
    for (let size = 1; size <= text.length; size++) {
      let begun = 0
      const rewriting = Object.assign(
        () => {
          begun++
          return fillingWatermarks('a.txt', marks)
        },
        { onlyWith: '%%' },
      )
      async function* stream(): AsyncGenerator<Uint8Array> {
        for (let at = 0; at < text.length; at += size) {
          yield await Promise.resolve(Buffer.from(text.slice(at, at + size)))
        }
      }
      const reader = { ...clone, stream }
      const file = { reader, object: '', size: text.length, rewriting }
      const content = await largeContent(file)
      const pieces: Uint8Array[] = []
      if (content.bytes === undefined) for await (const piece of content.pieces) pieces.push(piece)
      const expected = text.replace('%%NAME%%', 'ferry')
      expect(Buffer.concat(pieces).toString()).toBe(expected)
      expect(content.size).toBe(expected.length)
      expect(begun > 0).toBe(text.includes('%%'))
    }
  }
  remove()
})
