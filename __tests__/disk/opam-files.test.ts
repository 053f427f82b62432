import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { writeOpamFiles } from '../../src/disk/opam-files.ts'

test('opam files are written to their places, byte for byte', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'opam-files-'))
  const path = 'packages/ferry/ferry.1.2.0/opam'
  await writeOpamFiles(join(folder, 'new'), [
    { name: 'ferry', path, opam: 'caf\u00c3\u00a9 \u00ff\n' },
  ])
  const bytes = await readFile(join(folder, 'new', path))
  expect(bytes).toEqual(Buffer.from([...Buffer.from('café '), 0xff, 0x0a]))
  await rm(folder, { recursive: true })
})
