import type { Span } from '../text/source.ts'
import type { Located } from './located.ts'
import { checkProjectName } from './names.ts'
import type { Package } from './package-stanza.ts'
import { fileAndLine } from './package-stanza.ts'
import type { Log } from './stop.ts'
import { Stop, stop } from './stop.ts'

/** Where opam files lie: beside `dune-project`, or in the folder `opam`. */
export type OpamFileLocation = 'relative_to_project' | 'inside_opam_directory'

/** The packages of a project and what they are held against. */
export interface PackageSet {
  readonly name: Located<string> | undefined
  readonly packages: readonly Package[]
  readonly opamFileLocation: OpamFileLocation
  /** Names of the `*.opam` files beside `dune-project`. */
  readonly opamFiles: readonly string[]
}

const byName = (packages: readonly Package[]) =>
  packages.toSorted((a, b) => (a.name.value < b.name.value ? -1 : 1))

function checkLocation(log: Log, { opamFileLocation, opamFiles }: PackageSet): void {
  if (opamFileLocation === 'relative_to_project' || opamFiles.length === 0) return
  const files = opamFiles.toSorted().map((file) => `- ${file}`)
  const message =
    'When (opam_file_location inside_opam_directory) is set, all opam files must live in the opam/ subdirecotry. The following opam files must be moved:'
  stop(log, undefined, { message: [message, ...files].join('\n') })
}

function stopAtTwice(log: Log, name: string, spans: readonly Span[]): never {
  const places = spans.map((span) => `- ${fileAndLine(log.source, span)}`)
  const message = [`Package name ${name} is defined twice:`, ...places].join('\n')
  return stop(log, undefined, { message })
}

function checkDeprecatedNames(log: Log, packages: readonly Package[]): void {
  const deprecated = new Map<string, Span>()
  for (const { deprecatedNames } of packages) {
    const own = deprecatedNames.toSorted((a, b) => (a.value < b.value ? -1 : 1))
    for (const { value, span } of own) {
      const before = deprecated.get(value)
      if (before !== undefined) stopAtTwice(log, value, [before, span])
      deprecated.set(value, span)
    }
  }
  for (const { name, span } of packages) {
    const before = deprecated.get(name.value)
    if (before !== undefined) stopAtTwice(log, name.value, [before, span])
  }
}

function checkDuplicates(log: Log, packages: readonly Package[]): void {
  const seen = new Set<string>()
  for (const { name, span } of packages) {
    if (seen.has(name.value)) {
      stop(log, span, { message: `package ${name.value} is already defined` })
    }
    seen.add(name.value)
  }
}

/** dune reports the last of several. */
function checkStrayFiles(packages: readonly Package[], opamFiles: readonly string[]): void {
  const names = new Set(packages.map(({ name }) => `${name.value}.opam`))
  const stray = opamFiles
    .filter((file) => !names.has(file))
    .toSorted()
    .at(-1)
  if (stray === undefined) return
  throw new Stop({
    severity: 'error',
    code: 'dune-project',
    message:
      "This opam file doesn't have a corresponding (package ...) stanza in the dune-project file. Since you have at least one other (package ...) stanza in your dune-project file, you must a (package ...) stanza for each opam package in your project.",
    hints: [],
    location: { source: { name: stray, text: '' }, span: { start: 0, end: 0 } },
  })
}

/**
 * Refuses packages that clash with each other, with the project's name or with the opam files that are
 * there (dune 3.24, `Dune_project.make_packages`).
 */
export function checkPackages(log: Log, set: PackageSet): void {
  checkLocation(log, set)
  const { name, packages, opamFileLocation, opamFiles } = set
  const [first, second] = packages
  if (first === undefined) return
  if (second === undefined && name !== undefined && first.name.value !== name.value) {
    stop(log, first.span, {
      message: `when a single package is defined, it must have the same name as the project name: ${name.value}`,
    })
  }
  checkDeprecatedNames(log, packages)
  checkDuplicates(log, packages)
  if (opamFileLocation === 'relative_to_project') checkStrayFiles(packages, opamFiles)
  const [least] = byName(packages)
  if (name === undefined && least !== undefined) {
    checkProjectName(log, least.name.value, least.span)
  }
}

/** Refuses two packages that claim the contents of one folder. */
export function checkFolders(log: Log, packages: readonly Package[]): void {
  const owners = new Map<string, Package>()
  for (const owner of byName(packages)) {
    const { dir } = owner
    if (dir === undefined) continue
    const before = owners.get(dir.value)
    if (before?.dir !== undefined) {
      stop(log, before.dir.span, {
        message: `package ${dir.value} is already defined in "${owner.name.value}"`,
      })
    }
    owners.set(dir.value, owner)
  }
}
