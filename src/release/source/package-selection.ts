import type { Diagnostic } from '../../text/diagnostic.ts'

/** The packages a user wants, by name: all where `packages` is empty. */
export interface Selection {
  readonly packages: readonly string[]
  readonly exclude: readonly string[]
}

/** The packages that are released, and what is wrong with the choice. */
export interface Selected<P> {
  readonly packages: readonly P[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Chooses among a project's packages. A name that is none of theirs is an error. */
export function selectPackages<P extends { readonly name: string }>(
  all: readonly P[],
  { packages, exclude }: Selection,
): Selected<P> {
  const known = all.map(({ name }) => name)
  const diagnostics = [
    ...unknownNames('packages', packages, known),
    ...unknownNames('exclude', exclude, known),
  ]
  const chosen = all.filter(
    ({ name }) => (packages.length === 0 || packages.includes(name)) && !exclude.includes(name),
  )
  if (chosen.length === 0 && all.length > 0 && diagnostics.length === 0) {
    diagnostics.push({
      severity: 'error',
      code: 'packages-none',
      message: 'The inputs packages and exclude leave no package to release.',
      hints: [`The project has ${listed(known)}.`],
    })
  }
  return { packages: chosen, diagnostics }
}

function unknownNames(
  input: string,
  wanted: readonly string[],
  known: readonly string[],
): Diagnostic[] {
  return wanted
    .filter((name) => !known.includes(name))
    .map((name) => ({
      severity: 'error',
      code: 'package-unknown',
      message: `The input ${input} names "${name}", but the project has no such package.`,
      hints: [
        known.length === 0 ? 'The project has no packages.' : `The project has ${listed(known)}.`,
      ],
    }))
}

function listed(names: readonly string[]): string {
  return names.toSorted().join(', ')
}

/**
 * What a project is called when its `dune-project` has no `(name)`: after the package whose name all
 * others begin with, as `dune-release` does it, else after its repository.
 */
export function projectName(
  stated: string | undefined,
  packages: readonly string[],
  repository: string,
): string {
  if (stated !== undefined) return stated
  const [shortest] = packages.toSorted((a, b) => a.length - b.length)
  const leads = shortest !== undefined && packages.every((name) => name.startsWith(shortest))
  return leads ? shortest : repository
}
