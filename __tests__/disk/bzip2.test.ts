import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
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
  for await (const piece of compression.compress(pieces())) hash.update(piece)
  return hash.digest('hex')
}

test.each([{ BZIP2: '-s' }, { BZIP: '-s' }])(
  'options for bzip2 in the environment (%j) change no byte of an archive',
  async (options) => {
    expect(await compressed(options)).toBe(await compressed({}))
  },
)
