import type { Source } from '../text/source.ts'
import { duneFileEntries } from './dune-file.ts'
import { glob } from './glob.ts'
import type { NamePredicate } from './glob.ts'
import type { Sexp } from './syntax.ts'

const noDirectory: NamePredicate = () => false
/** What dune enters by itself. */
const ordinaryDirectory: NamePredicate = (name) => !/^[._]/.test(name)

/** Sets that nest deeper than anybody writes count as empty. */
const deepestSet = 100

/** One element of a set. */
function element(sexp: Sexp, standard: NamePredicate, depth: number): NamePredicate {
  if (sexp.kind === 'template') return noDirectory
  if (sexp.kind === 'string') return glob(sexp.text)
  if (sexp.kind === 'atom') return sexp.text === ':standard' ? standard : glob(sexp.text)
  const [head, ...rest] = sexp.elements
  const operator = head?.kind === 'atom' ? head.text : ''
  if (operator === 'not') {
    const inner = union(rest, standard, depth + 1)
    return (name) => !inner(name)
  }
  if (operator === 'and') {
    const all = rest.map((each) => union([each], standard, depth + 1))
    return (name) => all.every((each) => each(name))
  }
  return union(operator === 'or' ? rest : sexp.elements, standard, depth + 1)
}

/** `a b \ c`: any of the first, none of the last. */
function union(sexps: readonly Sexp[], standard: NamePredicate, depth: number): NamePredicate {
  if (depth > deepestSet) return noDirectory
  const cut = sexps.findIndex((sexp) => sexp.kind === 'atom' && sexp.text === '\\')
  const wanted = cut === -1 ? sexps : sexps.slice(0, cut)
  const any = wanted.map((each) => element(each, standard, depth))
  const without = cut === -1 ? noDirectory : union(sexps.slice(cut + 1), standard, depth + 1)
  return (name) => any.some((each) => each(name)) && !without(name)
}

/**
 * Which of the folders `names` dune enters in search of further projects: by default those that do not
 * start with `.` or `_`; the `dune` file beside them (empty where there is none) may choose others with
 * `(dirs …)`, and excludes those that are data or somebody else's sources (dune 3.24, `Source_tree`).
 */
export function enteredFolders(dune: Source, names: readonly string[]): readonly string[] {
  return foldersOf(duneFileEntries(dune), names, ['data_only_dirs', 'vendored_dirs'])
}

/** The same of the folders that dune reads at all: those with somebody else's sources are. */
export function loadedFolders(dune: Source, names: readonly string[]): readonly string[] {
  return loadedBeside(duneFileEntries(dune), names)
}

/** The same for the entries of the `dune` file beside the folders. */
export function loadedBeside(
  entries: readonly Sexp[],
  names: readonly string[],
): readonly string[] {
  return foldersOf(entries, names, ['data_only_dirs'])
}

function foldersOf(
  entries: readonly Sexp[],
  names: readonly string[],
  excluding: readonly string[],
): readonly string[] {
  let entered = ordinaryDirectory
  const excluded: NamePredicate[] = []
  for (const entry of entries) {
    const [head, ...rest] = entry.kind === 'list' ? entry.elements : []
    if (head?.kind !== 'atom') continue
    if (head.text === 'dirs') entered = union(rest, ordinaryDirectory, 0)
    if (excluding.includes(head.text)) {
      excluded.push(union(rest, noDirectory, 0))
    }
    // The word for it before 1.6, with a list.
    const [list] = rest
    if (head.text === 'ignored_subdirs' && list?.kind === 'list') {
      excluded.push(union(list.elements, noDirectory, 0))
    }
  }
  return names.filter((name) => entered(name) && !excluded.some((without) => without(name)))
}
