import { nextToken } from '../../opam/lexer.ts'
import type { RefusedOpamFile } from '../model/opam-reading.ts'

/**
 * All that opam-ci-check prints about a file that opam refuses. The path is as opam-ci-check shows it. The path
 * and the answer are byte strings.
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
