import { compareVersions } from '../version/opam-version.ts'
import { fits, headingFit, versionOfHeading } from '../version/heading-version.ts'
import type { Section } from './parse-changelog.ts'

/** Whose sections are looked for. */
export interface Owner {
  readonly project: string
  /** The packages that are released together. */
  readonly packages: readonly string[]
}

/**
 * The section of a version, whatever its heading's `v`, date, brackets and way to write `~`: the best
 * fit (`headingFit`); among equal ones those that name the project, then one of its packages, then the
 * topmost. In a file of several packages a section that names another one is never taken. `undefined`
 * where no section names the version; a section that is only called "unreleased" is none.
 */
export function findSection(
  sections: readonly Section[],
  version: string,
  owner: Owner,
): Section | undefined {
  const ranked = ownSections(sections, owner).flatMap((section) => {
    const fit = bestFit(section, version)
    return fit === undefined ? [] : [{ section, rank: [fit, ...doubts(section, owner)] }]
  })
  return ranked.toSorted((a, b) => compareRanks(a.rank, b.rank))[0]?.section
}

/**
 * The section of the newest release: with a number, neither unreleased nor withdrawn, and of this owner. That is the
 * topmost one, or the last one where the file's versions ascend.
 */
export function newestReleased(sections: readonly Section[], owner: Owner): Section | undefined {
  const released = ownSections(sections, owner).filter(
    ({ version = '', unreleased, withdrawn }) => /\d/.test(version) && !unreleased && !withdrawn,
  )
  return released.at(ascends(released) ? -1 : 0)
}

/** The section of what is not released yet, the topmost one. */
export function findUnreleased(sections: readonly Section[], owner: Owner): Section | undefined {
  return ownSections(sections, owner).find(({ unreleased }) => unreleased)
}

/** Sections that name nobody, or the owner; all where the file knows one name only. */
function ownSections(sections: readonly Section[], owner: Owner): readonly Section[] {
  const names = new Set(sections.flatMap((section) => section.name?.toLowerCase() ?? []))
  if (names.size < 2) return sections
  const own = new Set([owner.project, ...owner.packages].map((name) => name.toLowerCase()))
  if (![...names].some((name) => own.has(name))) return sections
  return sections.filter(({ name }) => name === undefined || own.has(name.toLowerCase()))
}

function bestFit(section: Section, version: string): number | undefined {
  const found = section.versions.flatMap((written) => {
    const fit = headingFit(written, version)
    return fit === undefined ? [] : [fits.indexOf(fit)]
  })
  return found.length === 0 ? undefined : Math.min(...found)
}

function doubts(section: Section, owner: Owner): readonly number[] {
  const name = section.name?.toLowerCase()
  const named =
    name === owner.project.toLowerCase()
      ? 0
      : owner.packages.some((one) => one.toLowerCase() === name)
        ? 1
        : 2
  return [section.withdrawn ? 1 : 0, named, section.unreleased ? 1 : 0]
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [index, rank] of a.entries()) {
    const order = rank - (b[index] ?? 0)
    if (order !== 0) return order
  }
  return 0
}

/** Whether most versions are newer than the one above them. */
function ascends(sections: readonly Section[]): boolean {
  const versions = sections.flatMap(({ version }) =>
    version === undefined ? [] : (versionOfHeading(version, false) ?? []),
  )
  let steps = 0
  for (const [index, version] of versions.slice(1).entries()) {
    steps += Math.sign(compareVersions(version, versions[index] ?? version))
  }
  return steps > 0
}
