import type { Diagnostic } from '../text/diagnostic.ts'
import { linesOf } from './place.ts'
import type { PlacedLines } from './place.ts'

/** The same finding of several packages, or at several places. */
export interface FindingGroup {
  readonly first: Diagnostic
  readonly others: readonly Diagnostic[]
}

/** Where one of a group's findings is, to be named behind the first. */
export interface OtherPlace {
  /** The package; without one, the file and line. */
  readonly label: string
  /** Absent when the finding is of the whole project. */
  readonly place: PlacedLines | undefined
}

/**
 * Findings that say the same but for the name of the package, together, in the order of the first of each:
 * what is missing in thirty packages is one thing to learn.
 */
export function groupFindings(diagnostics: readonly Diagnostic[]): readonly FindingGroup[] {
  const groups = new Map<string, { readonly first: Diagnostic; readonly others: Diagnostic[] }>()
  for (const diagnostic of diagnostics) {
    const key = withoutPackage(diagnostic)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { first: diagnostic, others: [] })
    else group.others.push(diagnostic)
  }
  return [...groups.values()]
}

/** The groups with the advice that all of a kind share in the first of the kind alone. */
export function sayHintsOnce(groups: readonly FindingGroup[]): readonly FindingGroup[] {
  const kinds = new Map<string, FindingGroup[]>()
  for (const group of groups) {
    const kind = `${group.first.severity} ${group.first.code}`
    const members = kinds.get(kind)
    if (members === undefined) kinds.set(kind, [group])
    else members.push(group)
  }
  const spared = new Map<FindingGroup, ReadonlySet<string>>()
  for (const members of kinds.values()) {
    const shared = sharedHints(members)
    for (const group of members.slice(1)) spared.set(group, shared)
  }
  return groups.map((group) => {
    const shared = spared.get(group)
    if (shared === undefined) return group
    const hints = group.first.hints.filter((hint) => !shared.has(hint))
    return { ...group, first: { ...group.first, hints } }
  })
}

/** What is advised for every finding of a kind. */
function sharedHints(kind: readonly FindingGroup[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { first } of kind) {
    for (const hint of new Set(first.hints)) counts.set(hint, (counts.get(hint) ?? 0) + 1)
  }
  return new Set([...counts].flatMap(([hint, count]) => (count === kind.length ? [hint] : [])))
}

/** The package that a finding is about; `undefined` where it is about the project. */
export function packageOf({ subjects }: Diagnostic): string | undefined {
  return subjects?.[0]
}

/**
 * The other findings of a group, each place once.
 *
 * @param workingDirectory the project's folder below the repository's root, empty for the root
 */
export function otherPlaces(
  { others }: FindingGroup,
  workingDirectory: string,
): readonly OtherPlace[] {
  const named = new Map<string, OtherPlace>()
  for (const other of others) {
    const place = other.location && linesOf(other.location, workingDirectory)
    const where = place === undefined ? '' : `${place.file}:${place.startLine}`
    const label = packageOf(other) ?? where
    if (label !== '') named.set(`${label} ${where}`, { label, place })
  }
  return [...named.values()]
}

/** Places named in a text that has no fold. */
const namedInText = 30

/** The other findings of a group as words: `The same for tally-cli (line 12), tally-unix (line 20)`. */
export function othersInWords(group: FindingGroup, workingDirectory: string): string | undefined {
  const places = otherPlaces(group, workingDirectory)
  if (places.length === 0) return undefined
  const file = group.first.location && linesOf(group.first.location, workingDirectory).file
  const named = places.slice(0, namedInText).map(({ label, place }) => {
    if (place === undefined || label === `${place.file}:${place.startLine}`) return label
    return place.file === file
      ? `${label} (line ${place.startLine})`
      : `${label} (${place.file}:${place.startLine})`
  })
  const left = places.length - named.length
  return `The same for ${[...named, ...(left === 0 ? [] : [`${left} more`])].join(', ')}`
}

/** All that a finding says, with a gap where it names its package. */
function withoutPackage(diagnostic: Diagnostic): string {
  const { severity, code, message, hints, detail, ignored } = diagnostic
  const name = packageOf(diagnostic)
  const gap = (text: string): string => (name === undefined ? text : withGaps(text, name))
  return JSON.stringify([
    severity,
    code,
    name === undefined,
    gap(message),
    hints.map(gap),
    detail === undefined ? '' : gap(detail),
    ignored,
  ])
}

/** A text without a package's name, where that stands alone: `tally` is no part of `tally-cli`. */
function withGaps(text: string, name: string): string {
  return text
    .split(name)
    .reduce((before, after) =>
      isOfName(before.at(-1)) || isOfName(after[0])
        ? `${before}${name}${after}`
        : `${before}\0${after}`,
    )
}

/** Whether a character goes on with a package's name. */
function isOfName(character: string | undefined): boolean {
  return character !== undefined && /[A-Za-z0-9_+-]/.test(character)
}
