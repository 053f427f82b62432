import type { Source } from '../text/source.ts'
import { parseEntries } from './parser.ts'
import { Stop } from './stop.ts'
import type { Sexp } from './syntax.ts'

/** The entries of a `dune` file; none where it has a syntax error, which is for a build to report. */
export function duneFileEntries(dune: Source): readonly Sexp[] {
  try {
    return parseEntries({ source: dune, diagnostics: [] }, 0)
  } catch (error) {
    if (error instanceof Stop) return []
    throw error
  }
}

/** `(copy FROM TO)` as the whole of a rule. */
export interface CopyRule {
  readonly from: string
  readonly to: string
}

function copyAction(sexp: Sexp | undefined): CopyRule | undefined {
  if (sexp?.kind !== 'list' || sexp.elements.length !== 3) return undefined
  const [head, from, to] = sexp.elements
  if (head?.kind !== 'atom' || head.text !== 'copy') return undefined
  if (from?.kind !== 'atom' && from?.kind !== 'string') return undefined
  if (to?.kind !== 'atom' && to?.kind !== 'string') return undefined
  return { from: from.text, to: to.text }
}

/** The rules of a `dune` file that only copy a file to another name. */
export function copyRules(dune: Source): readonly CopyRule[] {
  return duneFileEntries(dune).flatMap((entry) => {
    const [head, ...rest] = entry.kind === 'list' ? entry.elements : []
    if (head?.kind !== 'atom' || head.text !== 'rule') return []
    const actions = rest.map((part) => {
      const [name, action] = part.kind === 'list' ? part.elements : []
      return copyAction(name?.kind === 'atom' && name.text === 'action' ? action : part)
    })
    return actions.filter((action) => action !== undefined)
  })
}
