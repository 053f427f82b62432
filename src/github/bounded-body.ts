import { Failure } from '../release/model/failure.ts'
import { readDecimal } from '../text/decimal.ts'

/**
 * The longest answer of an API that is read, in bytes. The longest that GitHub gives, a page of a hundred
 * releases with all their notes or a repository's whole list of tags, has some ten million.
 */
export const longestAnswer = 64 * 1024 ** 2

/**
 * Reads the body of an answer.
 *
 * @throws Failure `answer-too-large` as soon as more comes than may, or is announced.
 */
export async function boundedBody(
  body: AsyncIterable<Uint8Array> | null,
  announced: string | null,
  limit = longestAnswer,
): Promise<Buffer> {
  if ((readDecimal(announced ?? '') ?? 0) > limit) throw tooLong(limit)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size > limit) throw tooLong(limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}

function tooLong(limit: number): Failure {
  return answerTooLarge(`A server's answer is longer than ${limit} bytes.`)
}

/** The failure of an answer that has no end in sight. */
export function answerTooLarge(message: string): Failure {
  return new Failure('answer-too-large', message, {
    hint: 'Check that the API address belongs to a GitHub server. GitHub never sends answers of that size.',
  })
}
