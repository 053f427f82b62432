import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { bzip2Compression } from '../../src/disk/bzip2-compression.ts'

/** The checksum of a text compressed in an environment. */
async function compressed(environment: NodeJS.ProcessEnv): Promise<string> {
  const hash = createHash('sha256')
  // Longer than a block of `-s`, which outdoes the `-9` of the command line.
  const numbers = Array.from({ length: 60_000 }, (_, index) => `${index * 7919}\n`).join('')
  async function* pieces(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(Buffer.from(numbers))
  }
  const compression = bzip2Compression({ PATH: process.env['PATH'], ...environment })
  for await (const piece of compression.compress(pieces(), () => undefined)) hash.update(piece)
  return hash.digest('hex')
}

test.each([{ BZIP2: '-s' }, { BZIP: '-s' }])(
  'options for bzip2 in the environment (%j) change no byte of an archive',
  async (options) => {
    expect(await compressed(options)).toBe(await compressed({}))
  },
)

describe('an archive is compressed on all processors into the bytes that one "bzip2 -9" makes', () => {
  test.each<[string, Buffer]>([
    ['of text', Buffer.from(Array.from({ length: 900_000 }, (_, n) => `${n * 7919}\n`).join(''))],
    ['of noise', randomBytes(9_000_000)],
    ['of zeros', Buffer.alloc(150_000_000)],
  ])('%s', async (_, input) => {
    const size = 256 * 1024
    const lent = new Set<Uint8Array>()
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < input.length; at += size) {
        // Memory that is used again once it is given back: what is still needed would show.
        const piece = Buffer.from(input.subarray(at, at + size))
        lent.add(piece)
        yield await Promise.resolve(piece)
      }
    }
    const compression = bzip2Compression({ PATH: process.env['PATH'] })
    const hash = createHash('sha256')
    const made = compression.compress(pieces(), (piece) => {
      lent.delete(piece)
      piece.fill(0x2a)
    })
    for await (const piece of made) hash.update(piece)
    const alone = execFileSync('bzip2', ['-9'], { input, maxBuffer: 1 << 28 })
    expect(hash.digest('hex')).toBe(createHash('sha256').update(alone).digest('hex'))
    expect(lent.size).toBe(0)
  })
})
