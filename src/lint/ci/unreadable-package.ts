import { nextToken } from '../../opam/lexer.ts'
import type { RefusedOpamFile } from '../model/opam-reading.ts'

/**
 * What opam-ci-check prints, and nothing else, of a file that opam refuses; the path is as it tells it, a
 * byte string. So is the answer.
 */
export function unreadablePackage(
  { file, refusal, positionAt }: RefusedOpamFile,
  path: string,
): string {
  const { message, location } = refusal
  let place = 'In ./<none>:'
  if (location !== undefined) {
    const { start } = location.span
    // What was in the way reaches to the end of its token, if it is one.
    const token = nextToken({ text: file.source.text, offset: start, continuations: [] })
    const [from, to] = [
      positionAt(start),
      positionAt(token.kind === 'error' ? start + 1 : token.end),
    ]
    place = `At ./<none>:${from.line}:${from.column}-${to.line}:${to.column}::`
  }
  return `Error in ${path}: failed to parse opam file:\n'${place}\n${message}'\n`
}
