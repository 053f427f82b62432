import { nextToken } from '../../opam/lexer.ts'
import { readPackage } from '../../opam/package-reader.ts'
import { parseOpamFile } from '../../opam/parser.ts'
import { opamPositions } from '../../opam/positions.ts'
import type { Source } from '../../text/source.ts'

/**
 * What opam-ci-check prints, and nothing else, of a file that opam refuses; the source's name is the
 * path that it tells, a byte string. So is the answer; `undefined` for a file that can be read.
 */
export function unreadablePackage(source: Source): string | undefined {
  const { file, diagnostics } = parseOpamFile(source)
  const diagnostic = diagnostics[0] ?? readPackage(file).refusal
  if (diagnostic === undefined) return undefined
  const { message, location } = diagnostic
  let place = 'In ./<none>:'
  if (location !== undefined) {
    const { start } = location.span
    // What was in the way reaches to the end of its token, if it is one.
    const token = nextToken({ text: source.text, offset: start, continuations: [] })
    const positionAt = opamPositions(file)
    const [from, to] = [
      positionAt(start),
      positionAt(token.kind === 'error' ? start + 1 : token.end),
    ]
    place = `At ./<none>:${from.line}:${from.column}-${to.line}:${to.column}::`
  }
  return `Error in ${source.name}: failed to parse opam file:\n'${place}\n${message}'\n`
}
