import { invalidName, packageVersion, projectNameDefect } from '../dune/names.ts'
import type { Project } from '../dune/project.ts'
import type { OpamItem, OpamValue } from '../opam/syntax.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { placeText } from '../text/excerpt.ts'
import type { Source, Span } from '../text/source.ts'
import type { PackageFacts } from './package-facts.ts'
import { infoFacts } from './package-facts.ts'
import { parseAsDune } from './template.ts'

/** What holds for the package of an opam file, as far as dune understands it. */
export interface HandWritten {
  /** Absent when the file stops dune. */
  readonly facts: PackageFacts | undefined
  readonly diagnostics: readonly Diagnostic[]
}

const startOfFile: Span = { start: 0, end: 0 }

function fieldNamed(items: readonly OpamItem[], name: string) {
  return items.find((item) => item.kind === 'field' && item.name === name)
}

function valueOf(items: readonly OpamItem[], name: string): OpamValue | undefined {
  const found = fieldNamed(items, name)
  return found?.kind === 'field' ? found.value : undefined
}

function one(items: readonly OpamItem[], name: string): string | undefined {
  const value = valueOf(items, name)
  return value?.kind === 'string' ? value.value : undefined
}

/** A string counts as a list of one; a list with anything but strings counts as absent. */
function many(items: readonly OpamItem[], name: string): readonly string[] | undefined {
  const value = valueOf(items, name)
  if (value?.kind === 'string') return [value.value]
  if (value?.kind !== 'list') return undefined
  const texts = value.items.flatMap((item) => (item.kind === 'string' ? [item.value] : []))
  return texts.length === value.items.length ? texts : undefined
}

/** dune reads on as if the file were empty. */
function unreadable(source: Source, { location, message }: Diagnostic): Diagnostic {
  const place = placeText(location ?? { source, span: startOfFile })
  return {
    severity: 'warning',
    code: 'dune-project',
    message: `Unable to read opam file. Some information about this package such as its version will be ignored.\nReason: ${place}\nError: ${message}\n`,
    hints: [],
    location: { source, span: startOfFile },
  }
}

function infoOf(items: readonly OpamItem[]) {
  const uri = one(items, 'dev-repo')
  return {
    source: uri === undefined ? undefined : { kind: 'uri' as const, uri },
    license: many(items, 'license'),
    authors: many(items, 'authors'),
    maintainers: many(items, 'maintainer'),
    maintenanceIntent: many(items, 'x-maintenance-intent'),
    homepage: one(items, 'homepage'),
    bugReports: one(items, 'bug-reports'),
    documentation: one(items, 'doc'),
  }
}

/**
 * What dune 3.24 takes over from an opam file written by hand when it generates the file of a project
 * without stanzas: a few fields, which win over the project's; the rest is lost (`Opam_file`).
 */
export function handWrittenFacts(project: Project, source: Source): HandWritten {
  const { file, diagnostics: errors } = parseAsDune(source)
  const diagnostics = errors.map((error) => unreadable(source, error))
  const { items } = file
  const version = one(items, 'version')
  if (version === '') {
    const start = fieldNamed(items, 'version')?.span?.start ?? 0
    const location = { source, span: { start, end: start + 'version'.length } }
    const { message, hints } = invalidName(packageVersion, version)
    const error = { severity: 'error', code: 'dune-project', message, hints, location } as const
    return { facts: undefined, diagnostics: [...diagnostics, error] }
  }
  const own = infoOf(items)
  const stated = infoFacts(project.info)
  const facts: PackageFacts = {
    name: source.name.replace(/\.opam$/, ''),
    version: version ?? project.version?.value,
    synopsis: one(items, 'synopsis'),
    description: one(items, 'description'),
    tags: many(items, 'tags') ?? [],
    depends: [],
    conflicts: [],
    depopts: [],
    enabledIf: undefined,
    dir: undefined,
    source: own.source ?? stated.source,
    license: own.license ?? stated.license,
    authors: own.authors ?? stated.authors,
    maintainers: own.maintainers ?? stated.maintainers,
    maintenanceIntent: own.maintenanceIntent ?? stated.maintenanceIntent,
    homepage: own.homepage ?? stated.homepage,
    bugReports: own.bugReports ?? stated.bugReports,
    documentation: own.documentation ?? stated.documentation,
  }
  return { facts, diagnostics }
}

/** The error about a project that takes its name from an opam file and cannot. */
export function namelessProject(source: Source): Diagnostic | undefined {
  const message = projectNameDefect(source.name.replace(/\.opam$/, ''))
  if (message === undefined) return undefined
  const location = { source, span: startOfFile }
  return { severity: 'error', code: 'dune-project', message, hints: [], location }
}
