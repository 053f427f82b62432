import type { Dependency } from '../dune/dependency.ts'
import { mergeInfo } from '../dune/info.ts'
import type { Info } from '../dune/info.ts'
import type { FieldValue, Located } from '../dune/located.ts'
import type { Package } from '../dune/package-stanza.ts'
import type { Project } from '../dune/project.ts'
import type { FieldPart } from '../opam/field-part.ts'
import { partSpan } from '../opam/field-part.ts'
import { parseOpamFile } from '../opam/parser.ts'
import type { Location, Source, Span } from '../text/source.ts'
import { opamAddition, stanzaAddition } from './additions.ts'

/** Where a field of a generated opam file comes from, or where it would have to be written. */
export type FieldOrigin =
  /** It is written there. */
  | { readonly kind: 'stated'; readonly location: Location }
  /** Nothing says it; `addition` is the text to add, such as `(homepage …)`, and `file` where to. */
  | {
      readonly kind: 'missing'
      readonly location: Location
      readonly addition: string
      readonly file: 'dune-project' | 'template'
    }
  /** dune makes it from what is there: the language's version, or the stanza as a whole. */
  | { readonly kind: 'derived'; readonly location: Location }

/** What generated a package's opam file. */
export interface GenerationSources {
  readonly project: Project
  readonly stanza: Package
  readonly template: Source | undefined
}

/** The fields that dune makes of nothing but its language. */
const ofLanguage: readonly string[] = ['opam-version', 'build', 'x-maintenance-intent']

/** The dependencies that dune adds. */
const injected: readonly string[] = ['dune', 'odoc']

/**
 * The place to edit for a field of a generated opam file, or for one element of it: in the template
 * where it has the field, else in `dune-project`. A dependency that dune adds comes from the version of
 * the language.
 */
export function fieldOrigin(sources: GenerationSources, part: FieldPart): FieldOrigin {
  const { project, stanza, template } = sources
  const inTemplate = template && templateSpan(template, part)
  if (template !== undefined && inTemplate !== undefined) {
    return { kind: 'stated', location: { source: template, span: inTemplate } }
  }
  const at = (span: Span): Location => ({ source: project.source, span })
  const { field, element } = part
  const stated = statedField(project, stanza, field)
  const isDependency = field === 'depends' && element !== undefined && injected.includes(element)
  const own = stated && elementSpan(project.source, stated, part)
  if (own !== undefined) return { kind: 'stated', location: at(own) }
  if (isDependency) return { kind: 'derived', location: at(project.lang.span) }
  if (stated !== undefined) return { kind: 'stated', location: at(stated.form) }
  if (ofLanguage.includes(field)) return { kind: 'derived', location: at(project.lang.span) }
  return unstated(sources, field)
}

/** The place and the text for a field that nothing says. */
function unstated({ project, stanza, template }: GenerationSources, field: string): FieldOrigin {
  const { value: name, form } = stanza.name
  const location = { source: project.source, span: form }
  const hasSource = (stanza.info.source ?? project.info.source) !== undefined
  const inProject = stanzaAddition(field, name, { hasSource })
  if (inProject !== undefined) {
    return { kind: 'missing', location, addition: inProject, file: 'dune-project' }
  }
  const addition = opamAddition(field, name)
  if (addition === undefined) return { kind: 'derived', location }
  const inTemplate = template && { source: template, span: { start: 0, end: 0 } }
  return { kind: 'missing', location: inTemplate ?? location, addition, file: 'template' }
}

function templateSpan(template: Source, part: FieldPart): Span | undefined {
  return partSpan(parseOpamFile(template, 'dune').file, part)
}

/** A field, and its elements by their text, where it has some. */
interface Stated {
  readonly form: Span
  readonly elements: readonly Located<string>[]
}

type Texts = FieldValue<readonly Located<string>[]>
type Dependencies = FieldValue<readonly Located<Dependency>[]>

/** The element of a field; one that says the text in other words, as in `(>= :version)`, counts. */
function elementSpan(
  { text }: Source,
  { elements }: Stated,
  { element, occurrence = 0 }: FieldPart,
): Span | undefined {
  if (element === undefined) return undefined
  const same = elements.filter(({ value }) => value === element)
  if (same.length > 0) return same[occurrence]?.span
  if (element === '') return undefined
  return elements.find(({ span: { start, end } }) => text.slice(start, end).includes(element))?.span
}

function statedField(project: Project, stanza: Package, field: string): Stated | undefined {
  const info: Info = mergeInfo(project.info, stanza.info)
  // An address does not imply a page, except on a known host.
  const host = info.source?.value.kind === 'host' ? info.source : undefined
  const stated: Readonly<Record<string, Stated | undefined>> = {
    name: plain(stanza.name),
    version: plain(stanza.version ?? project.version),
    synopsis: plain(stanza.synopsis),
    description: plain(stanza.description),
    maintainer: texts(info.maintainers),
    authors: texts(info.authors),
    license: texts(info.license),
    tags: texts(stanza.tags),
    homepage: plain(info.homepage ?? host),
    doc: plain(info.documentation),
    'bug-reports': plain(info.bugReports ?? host),
    depends: dependencies(stanza.depends),
    depopts: dependencies(stanza.depopts),
    conflicts: dependencies(stanza.conflicts),
    available: plain(stanza.enabledIf),
    'dev-repo': plain(info.source),
    'x-maintenance-intent': texts(info.maintenanceIntent),
    build: plain(stanza.dir ?? project.subst),
  }
  return stated[field]
}

function plain(field: FieldValue<unknown> | undefined): Stated | undefined {
  return field && { form: field.form, elements: [] }
}

function texts(field: Texts | undefined): Stated | undefined {
  return field && { form: field.form, elements: field.value }
}

function dependencies(field: Dependencies | undefined): Stated | undefined {
  if (field === undefined) return undefined
  const elements = field.value.map(({ value: { name }, span }) => ({ value: name, span }))
  return { form: field.form, elements }
}
