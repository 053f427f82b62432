import type { DependencyFormula } from '../opam/dependency.ts'
import type { Filter } from '../opam/filter.ts'
import type { OpamPackage } from '../opam/package.ts'
import { readRelations } from '../opam/package-relations.ts'
import { parseOpamFile } from '../opam/parser.ts'
import type { Source } from '../text/source.ts'

/** What the solver knows of a package: the fields of its opam file that bear on the choice. */
export interface Definition {
  readonly depends: DependencyFormula
  readonly depopts: DependencyFormula
  readonly conflicts: DependencyFormula
  readonly conflictClasses: readonly string[]
  readonly available: Filter
  /** Flagged `avoid-version` or `deprecated`: chosen only when nothing else fits. */
  readonly isAvoided: boolean
  /** Where the package is fetched from, as far as the variable `dev` asks. */
  readonly origin: 'none' | 'checked' | 'unchecked archive' | 'unchecked working copy'
}

/** A definition, or why opam refuses the file. */
export type ReadDefinition =
  | { readonly kind: 'read'; readonly definition: Definition; readonly defects: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: string }

/**
 * Reads the definition in an opam file. Like opam, it goes on without the fields that it cannot read;
 * `defects` says which these are.
 */
export function readDefinition(source: Source): ReadDefinition {
  const { file, diagnostics } = parseOpamFile(source)
  const [syntaxError] = diagnostics
  if (syntaxError !== undefined) return { kind: 'refused', reason: syntaxError.message }
  const { package: read, fieldErrors, refusal } = readRelations(file)
  if (refusal !== undefined) return { kind: 'refused', reason: refusal.message }
  return {
    kind: 'read',
    definition: {
      depends: read.depends,
      depopts: read.depopts,
      conflicts: read.conflicts,
      conflictClasses: read.conflictClass,
      available: read.available,
      isAvoided: read.flags.includes('avoid-version') || read.flags.includes('deprecated'),
      origin: originOf(read),
    },
    defects: fieldErrors.map(({ field, message }) => `${field}: ${message}`),
  }
}

function originOf({ url }: OpamPackage): Definition['origin'] {
  if (url === undefined) return 'none'
  if (url.checksums.length > 0) return 'checked'
  return url.url.backend === 'http' ? 'unchecked archive' : 'unchecked working copy'
}
