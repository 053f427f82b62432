import { type Info, mergeInfo } from '../dune/info.ts'
import type { FieldValue } from '../dune/located.ts'
import type { Package } from '../dune/package-stanza.ts'
import type { Project } from '../dune/project.ts'
import { parseOpamFile } from '../opam/parser.ts'
import type { Location, Source } from '../text/source.ts'

/** Where a field of a generated opam file comes from, or where it would have to be written. */
export type FieldOrigin =
  /** It is written there. */
  | { readonly kind: 'stated'; readonly location: Location }
  /** Nothing says it; `stanza` is the field to add at the place, such as `(homepage …)`. */
  | { readonly kind: 'missing'; readonly location: Location; readonly stanza: string }
  /** dune makes it from what is there: the language's version, or the stanza as a whole. */
  | { readonly kind: 'derived'; readonly location: Location }

/** What generated a package's opam file. */
export interface GenerationSources {
  readonly project: Project
  readonly stanza: Package
  readonly template: Source | undefined
}

type Stated = FieldValue<unknown> | undefined

/** The field of `dune-project` that says each field of an opam file. */
const stanzaFields: Readonly<Record<string, string>> = {
  version: 'version',
  synopsis: 'synopsis',
  description: 'description',
  maintainer: 'maintainers',
  authors: 'authors',
  license: 'license',
  tags: 'tags',
  homepage: 'homepage',
  doc: 'documentation',
  'bug-reports': 'bug_reports',
  depends: 'depends',
  depopts: 'depopts',
  conflicts: 'conflicts',
  available: 'enabled_if',
  'dev-repo': 'source',
  'x-maintenance-intent': 'maintenance_intent',
}

/**
 * The place to edit for a field of a generated opam file: in the template where it has the field, else
 * in `dune-project`.
 */
export function fieldOrigin(sources: GenerationSources, field: string): FieldOrigin {
  const { project, stanza, template } = sources
  const inTemplate = template === undefined ? undefined : templateField(template, field)
  if (inTemplate !== undefined) return { kind: 'stated', location: inTemplate }
  const at = (span: Location['span']): Location => ({ source: project.source, span })
  const stated = statedField(project, stanza, field)
  if (stated !== undefined) return { kind: 'stated', location: at(stated.form) }
  if (field === 'opam-version' || field === 'build') {
    return { kind: 'derived', location: at(project.lang.span) }
  }
  const name = stanzaFields[field]
  return name === undefined
    ? { kind: 'derived', location: at(stanza.name.form) }
    : { kind: 'missing', location: at(stanza.name.form), stanza: `(${name} …)` }
}

function templateField(template: Source, field: string): Location | undefined {
  const item = parseOpamFile(template, 'dune').file.items.find(
    (one) => one.kind === 'field' && one.name === field,
  )
  return item?.span === undefined ? undefined : { source: template, span: item.span }
}

function statedField(project: Project, stanza: Package, field: string): Stated {
  const info: Info = mergeInfo(project.info, stanza.info)
  const stated: Readonly<Record<string, Stated>> = {
    version: stanza.version ?? project.version,
    synopsis: stanza.synopsis,
    description: stanza.description,
    maintainer: info.maintainers,
    authors: info.authors,
    license: info.license,
    tags: stanza.tags,
    homepage: info.homepage ?? info.source,
    doc: info.documentation,
    'bug-reports': info.bugReports ?? info.source,
    depends: stanza.depends,
    depopts: stanza.depopts,
    conflicts: stanza.conflicts,
    available: stanza.enabledIf,
    'dev-repo': info.source,
    'x-maintenance-intent': info.maintenanceIntent,
    build: stanza.dir ?? project.subst,
  }
  return stated[field]
}
