import type { Decoder, Gate, Values } from './decoder.ts'
import { repeat, since, string } from './decoder.ts'
import type { Fields } from './fields.ts'
import { field } from './fields.ts'
import type { VersionText } from './language-version.ts'
import type { FieldValue, Located } from './located.ts'
import { maintenanceIntent } from './maintenance-intent.ts'
import type { ProjectSource } from './source-host.ts'
import { projectSource } from './source-host.ts'

/** A field of several texts, each with its place. */
export type TextList = FieldValue<readonly Located<string>[]>

/** The fields that a project states for all its packages, and a package for itself. */
export interface Info {
  readonly source: FieldValue<ProjectSource> | undefined
  readonly authors: TextList | undefined
  readonly license: TextList | undefined
  readonly homepage: FieldValue<string> | undefined
  readonly documentation: FieldValue<string> | undefined
  readonly bugReports: FieldValue<string> | undefined
  readonly maintainers: TextList | undefined
  readonly maintenanceIntent: TextList | undefined
}

const text = (values: Values) => string(values).value
const texts = (values: Values) => repeat(values, string)

function gated<T>(gate: Gate | VersionText, decode: Decoder<T>): Decoder<T> {
  return (values) => {
    since(values, gate)
    return decode(values)
  }
}

function licenses(several: VersionText): Decoder<readonly Located<string>[]> {
  return (values) => {
    const all = [string(values), ...repeat(values, string)]
    if (all.length > 1) since(values, { since: several, what: 'Parsing several licenses' })
    return all
  }
}

/**
 * Reads the info fields. In a package they are all there since 2.0 (but for the maintenance intent);
 * in the project each has its own version.
 */
export function readInfo(fields: Fields, place: 'project' | 'package'): Info {
  const from = (version: VersionText) => (place === 'project' ? version : '2.0')
  return {
    source: field(fields, 'source', gated(from('1.7'), projectSource)),
    authors: field(fields, 'authors', gated(from('1.9'), texts)),
    license: field(fields, 'license', gated(from('1.9'), licenses(from('3.2')))),
    homepage: field(fields, 'homepage', gated(from('1.10'), text)),
    documentation: field(fields, 'documentation', gated(from('1.10'), text)),
    bugReports: field(fields, 'bug_reports', gated(from('1.10'), text)),
    maintainers: field(fields, 'maintainers', gated(from('1.10'), texts)),
    maintenanceIntent: field(
      fields,
      'maintenance_intent',
      gated('3.18', (values) => repeat(values, maintenanceIntent)),
    ),
  }
}

/** What holds for a package: each field it states itself replaces the project's as a whole. */
export function mergeInfo(project: Info, own: Info): Info {
  return {
    source: own.source ?? project.source,
    authors: own.authors ?? project.authors,
    license: own.license ?? project.license,
    homepage: own.homepage ?? project.homepage,
    documentation: own.documentation ?? project.documentation,
    bugReports: own.bugReports ?? project.bugReports,
    maintainers: own.maintainers ?? project.maintainers,
    maintenanceIntent: own.maintenanceIntent ?? project.maintenanceIntent,
  }
}
