import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Upload } from '../rest/call.ts'

/** The whole body of a request; `undefined` where the client broke off. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of request) chunks.push(Buffer.from(chunk))
  } catch {
    return undefined
  }
  return Buffer.concat(chunks)
}

/**
 * Writes a request's body to a file as it arrives, hashing it on the way. With `most`, no more bytes
 * than that are taken and the upload counts as broken off.
 */
export async function receiveFile(
  request: IncomingMessage,
  file: string,
  most = Infinity,
): Promise<Upload> {
  const hash = createHash('sha256')
  let size = 0
  const counted = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      const taken = chunk.subarray(0, Math.max(0, most - size))
      hash.update(taken)
      size += taken.length
      done(null, taken)
    },
  })
  let complete = true
  try {
    await pipeline(request, counted, createWriteStream(file))
  } catch {
    complete = false
  }
  return { file, size, sha256: hash.digest('hex'), complete: complete && most === Infinity }
}
