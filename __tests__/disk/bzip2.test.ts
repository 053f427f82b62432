import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { windowsBzip2 } from '../../src/disk/bzip2.ts'
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

describe('an archive is compressed into the bytes that "bzip2 -9" makes, and gives memory back', () => {
  test.each<[string, Buffer]>([
    ['of text', Buffer.from(Array.from({ length: 200_000 }, (_, n) => `${n * 7919}\n`).join(''))],
    ['of noise', randomBytes(1_500_000)],
    ['of zeros', Buffer.alloc(8_000_000)],
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
    const expected = execFileSync('bzip2', ['-9'], { input, maxBuffer: 1 << 28 })
    expect(hash.digest('hex')).toBe(createHash('sha256').update(expected).digest('hex'))
    expect(lent.size).toBe(0)
  })
})

describe('on Windows bzip2 is found', () => {
  const git = String.raw`C:\Program Files\Git`
  const installed = [
    String.raw`${git}\cmd\git.exe`,
    String.raw`${git}\mingw64\bin\git.exe`,
    String.raw`${git}\usr\bin\bzip2.exe`,
    String.raw`D:\tools\bzip2.exe`,
    // What no installer has put there, but anybody could.
    String.raw`C:\usr\bin\bzip2.exe`,
    'bzip2.exe',
    String.raw`bin\bzip2.exe`,
  ]
  const system = String.raw`C:\Windows\system32;C:\Windows`

  test.each([
    ['on the PATH', String.raw`${system};D:\tools`, String.raw`D:\tools\bzip2.exe`],
    [
      'on the PATH rather than beside git',
      String.raw`${git}\cmd;D:\tools`,
      String.raw`D:\tools\bzip2.exe`,
    ],
    ['beside cmd', `${system};${git}\\cmd`, installed[2]],
    ['beside mingw64', `${system};${git}\\mingw64\\bin`, installed[2]],
    ['behind a separator at the end', `${system};${git}\\cmd\\`, installed[2]],
    ['nowhere, without a git on the PATH', system, undefined],
    ['not below the current folder', `;.;bin;${system}`, undefined],
    ['not without a PATH', undefined, undefined],
  ])('%s', async (_, path, expected) => {
    const isProgram = async (file: string) => await Promise.resolve(installed.includes(file))
    // The variable's name has no case there.
    for (const name of ['PATH', 'Path']) {
      const environment = path === undefined ? {} : { [name]: path }
      expect(await windowsBzip2(environment, isProgram)).toBe(expected)
    }
  })
})
