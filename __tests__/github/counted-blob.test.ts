import { createServer } from 'node:http'
import { openAsBlob, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { CountedBlob } from '../../src/github/counted-blob.ts'
import type { Transfer } from '../../src/release/model/progress.ts'
import { proxiedFetch } from '../../src/github/network.ts'
import { temporaryFolder } from '../support/git-repository.ts'

test('a file that is sent tells how much of it went, and arrives whole with its length', async () => {
  const { folder, remove } = temporaryFolder()
  const path = join(folder, 'x')
  writeFileSync(path, Buffer.alloc(300_000, 'x'))
  const got: { length?: string | undefined; bytes: number } = { bytes: 0 }
  const server = createServer((request, answer) => {
    got.length = request.headers['content-length']
    request.on('data', (chunk: Buffer) => {
      got.bytes += chunk.length
    })
    request.on('end', () => answer.end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const told: Transfer[] = []
  const body = new CountedBlob(await openAsBlob(path), (transfer) => told.push(transfer))
  await proxiedFetch(`http://127.0.0.1:${port}`, { method: 'POST', body })
  server.close()
  remove()
  expect(got).toEqual({ length: '300000', bytes: 300_000 })
  expect(told.at(-1)).toEqual({ done: 300_000, of: 300_000 })
  expect(told.map(({ done }) => done)).toEqual(
    told.map(({ done }) => done).toSorted((a, b) => a - b),
  )
})
