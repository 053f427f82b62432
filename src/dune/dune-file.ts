import type { Source } from '../text/source.ts'
import { parseEntries } from './parser.ts'
import { Stop } from './stop.ts'
import type { Sexp } from './syntax.ts'

/** A file that starts so is a program in OCaml, which writes the stanzas (`dune_file_script.mll`). */
const ocamlHeader = '(* -*- tuareg -*- *)'

/**
 * The entries of a `dune` file; nothing where it is a program in OCaml or has a syntax error, which is
 * for a build to report.
 */
export function readDuneFile(dune: Source): readonly Sexp[] | undefined {
  if (dune.text.startsWith(ocamlHeader)) return undefined
  try {
    return parseEntries({ source: dune, diagnostics: [] }, 0)
  } catch (error) {
    if (error instanceof Stop) return undefined
    throw error
  }
}

/** The entries of a `dune` file that can be read. */
export function duneFileEntries(dune: Source): readonly Sexp[] {
  return readDuneFile(dune) ?? []
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
    if (headOf(entry) !== 'rule') return []
    const rest = entry.kind === 'list' ? entry.elements.slice(1) : []
    const actions = rest.map((part) => {
      const [name, action] = part.kind === 'list' ? part.elements : []
      return copyAction(name?.kind === 'atom' && name.text === 'action' ? action : part)
    })
    return actions.filter((action) => action !== undefined)
  })
}

/** Actions whose first argument is a file they write. */
const writingActions: ReadonlySet<string> = new Set([
  'with-stdout-to',
  'with-outputs-to',
  'with-stderr-to',
  'write-file',
])

/** The files that the rules among these entries make, as far as the rules name them. */
export function ruleTargets(entries: readonly Sexp[]): ReadonlySet<string> {
  const targets = new Set<string>()
  const queue = entries.filter((entry) => headOf(entry) === 'rule')
  for (let sexp = queue.pop(); sexp !== undefined; sexp = queue.pop()) {
    if (sexp.kind !== 'list') continue
    const head = headOf(sexp)
    const [, first, second] = sexp.elements
    if (head === 'target' || head === 'targets') addNames(targets, sexp.elements.slice(1))
    if (head !== undefined && writingActions.has(head)) addNames(targets, [first])
    if (head === 'copy' || head === 'copy#') addNames(targets, [second])
    for (const element of sexp.elements) queue.push(element)
  }
  return targets
}

function headOf(sexp: Sexp): string | undefined {
  const [head] = sexp.kind === 'list' ? sexp.elements : []
  return head?.kind === 'atom' ? head.text : undefined
}

function addNames(names: Set<string>, sexps: readonly (Sexp | undefined)[]): void {
  for (const sexp of sexps) {
    if (sexp?.kind === 'atom' || sexp?.kind === 'string') names.add(sexp.text)
  }
}
