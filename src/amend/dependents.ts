import { prefixRelation, string } from '../opam/syntax.ts'
import { packagePath } from '../release/model/release.ts'
import type { PackageSource } from '../solver/package-source.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { compareVersions } from '../version/opam-version.ts'
import { changeOf, contradictedBound } from './change.ts'
import type { FileChange } from './change.ts'
import type { Operation, PublishedVersion } from './operation.ts'
import type { Selection } from './request.ts'
import { reachReader } from './reach.ts'
import { selectedVersions } from './select.ts'

/** Which dependents get an upper bound, and on what. */
export interface DependentsQuestion {
  readonly of: PublishedVersion
  /** Those that a person named; absent: all that admit the version. */
  readonly only: readonly Selection[] | undefined
  /** The folder of packages in the opam repository. */
  readonly packagesDir: string
}

/** The files that get the bound, and what is said of those that do not. */
export interface BoundDependents {
  readonly changes: readonly FileChange[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Gives dependents the upper bound `NAME {< "VERSION"}`. What does not admit the version stays as it is; so does
 * a version that could be installed with nothing else. A version that depends on the package through another one
 * gets the package as a dependency, but only if it was named.
 *
 * @throws Failure where a package or version is not published.
 */
export function boundDependents(
  question: DependentsQuestion,
  source: PackageSource,
): BoundDependents {
  const { of, only, packagesDir } = question
  const bound: Operation = {
    kind: 'add',
    name: of.name,
    constraints: [prefixRelation('<', string(of.version))],
  }
  const known = new Map([[of.name, [...new Set([...source.versions(of.name), of.version])]]])
  const reader = reachReader(source)
  const wanted = only === undefined ? mentioning(of, source) : named(only, source)
  const changes: FileChange[] = []
  const needed: string[] = []
  const strangers: string[] = []
  for (const one of wanted) {
    if (one.name === of.name) continue
    const direct = reader.link(one, of)
    if (direct === 'excluded') continue
    if (direct === 'none') {
      if (only === undefined) continue
      if (!reader.reaches(one, of)) {
        strangers.push(`${one.name}.${one.version}`)
        continue
      }
    }
    const path = packagePath(packagesDir, one.name, one.version)
    const text = source.text(one.name, one.version) ?? ''
    const change = changeOf({ ...one, path, operations: [bound] }, text)
    if (contradictedBound(change, known) !== undefined) needed.push(`${one.name}.${one.version}`)
    else if (change.before !== change.after) changes.push(change)
  }
  return { changes, diagnostics: skipped(of, { needed, strangers }) }
}

/** All versions whose files have the name in quotes: the dependents are among them. */
function mentioning(
  { name }: PublishedVersion,
  source: PackageSource,
): readonly PublishedVersion[] {
  const quoted = `"${name}"`
  return [...source.names()].toSorted().flatMap((dependent) =>
    source
      .versions(dependent)
      .toSorted(compareVersions)
      .filter((version) => source.text(dependent, version)?.includes(quoted) === true)
      .map((version) => ({ name: dependent, version })),
  )
}

function named(
  selections: readonly Selection[],
  source: PackageSource,
): readonly PublishedVersion[] {
  const names = new Set(source.names())
  const versions = new Map(selections.map(({ name }) => [name, source.versions(name)]))
  const found = selections.flatMap((one) => selectedVersions(one, { names, versions }))
  return [...new Map(found.map((one) => [`${one.name}.${one.version}`, one])).values()]
}

function notice(message: string, hint: string): Diagnostic {
  return { severity: 'notice', code: 'dependents-skipped', message, hints: [hint] }
}

function skipped(
  { name, version }: PublishedVersion,
  {
    needed,
    strangers,
  }: { readonly needed: readonly string[]; readonly strangers: readonly string[] },
): readonly Diagnostic[] {
  return [
    ...(needed.length === 0
      ? []
      : [
          notice(
            `Without ${name} ${version}, no published version of ${name} would be left for ${listed(needed)}. They stay as they are.`,
            'If they cannot be built, make them unavailable: amend NAME.VERSION --available false.',
          ),
        ]),
    ...(strangers.length === 0
      ? []
      : [
          notice(
            `These versions do not depend on ${name} ${version} and stay as they are: ${listed(strangers)}.`,
            'Take them out of the file of --only.',
          ),
        ]),
  ]
}

/** So many are named before the rest is counted. */
const mostNamed = 10

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostNamed).join(', ')
  return names.length > mostNamed ? `${shown} and ${names.length - mostNamed} more` : shown
}
