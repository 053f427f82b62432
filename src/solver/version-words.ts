import type { Atom, Clause } from './clauses.ts'
import type { Family, Package } from './universe.ts'

/** An atom as it is written: `ocaml >= 5.0`, `ocaml`. */
export function atomWords({ name, bound }: Atom): string {
  return bound === undefined ? name : `${name} ${boundWords({ name, bound })}`
}

/** A clause as it is written: `lwt >= 5 | async`. */
export function clauseWords(clause: Clause): string {
  return clause.map(atomWords).join(' | ')
}

/** Atoms of one name, all of which hold: `ocaml >= 5.0 & < 5.4`. */
export function boundsWords(name: string, atoms: readonly Atom[]): string {
  const bounds = atoms.map(boundWords).filter((words) => words !== '')
  return [name, bounds.join(' & ')].join(' ').trimEnd()
}

function boundWords({ bound }: Atom): string {
  return bound === undefined ? '' : `${bound.operator} ${bound.version}`
}

/**
 * Some packages of a name in few words, with regard to the versions that there are: the name alone for
 * all of them, `>= 5.0` for the newest ones.
 */
export function packagesWords({ name, packages: all }: Family, some: readonly Package[]): string {
  const [first, last] = [some[0], some.at(-1)]
  if (first === undefined || last === undefined || some.length === all.length) return name
  const runs = runsOf(some)
  if (runs.length <= mostRuns) {
    return `${name} ${runs.map((run) => runWords(run, all)).join(' | ')}`
  }
  return `${some.length} versions of ${name} from ${first.version} to ${last.version}`
}

const mostRuns = 3

/** Versions with none of the others between them. */
interface Run {
  readonly first: Package
  readonly last: Package
}

function runsOf(some: readonly Package[]): readonly Run[] {
  const runs: Run[] = []
  for (const one of some) {
    const open = runs.at(-1)
    if (open === undefined || open.last.index + 1 < one.index) runs.push({ first: one, last: one })
    else runs[runs.length - 1] = { first: open.first, last: one }
  }
  return runs
}

function runWords({ first, last }: Run, all: readonly Package[]): string {
  if (first === last) return `= ${first.version}`
  const bounds: string[] = []
  if (first.index > 0) bounds.push(`>= ${first.version}`)
  if (last.index < all.length - 1) bounds.push(`<= ${last.version}`)
  return bounds.join(' & ')
}
