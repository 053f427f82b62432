import type { Constraint } from '../dune/constraint.ts'
import type { Dependency } from '../dune/dependency.ts'
import type { TextList } from '../dune/info.ts'
import { mergeInfo } from '../dune/info.ts'
import type { DependencyList, Package } from '../dune/package-stanza.ts'
import type { Project } from '../dune/project.ts'
import type { ProjectSource } from '../dune/source-host.ts'

/** What holds for a package, its project's statements included: all an opam file is made of. */
export interface PackageFacts {
  readonly name: string
  readonly version: string | undefined
  readonly synopsis: string | undefined
  readonly description: string | undefined
  readonly tags: readonly string[]
  readonly depends: readonly Dependency[]
  readonly conflicts: readonly Dependency[]
  readonly depopts: readonly Dependency[]
  readonly enabledIf: Constraint | undefined
  /** The folder whose contents are the package's. */
  readonly dir: string | undefined
  readonly source: ProjectSource | undefined
  readonly license: readonly string[] | undefined
  readonly authors: readonly string[] | undefined
  readonly maintainers: readonly string[] | undefined
  readonly maintenanceIntent: readonly string[] | undefined
  readonly homepage: string | undefined
  readonly bugReports: string | undefined
  readonly documentation: string | undefined
}

/** The info fields of facts. */
export type InfoFacts = Pick<
  PackageFacts,
  | 'source'
  | 'license'
  | 'authors'
  | 'maintainers'
  | 'maintenanceIntent'
  | 'homepage'
  | 'bugReports'
  | 'documentation'
>

const texts = (list: TextList | undefined) => list?.value.map(({ value }) => value)

const dependencies = (list: DependencyList | undefined) =>
  list?.value.map(({ value }) => value) ?? []

/** The info fields, without their places. */
export function infoFacts(info: Project['info']): InfoFacts {
  return {
    source: info.source?.value,
    license: texts(info.license),
    authors: texts(info.authors),
    maintainers: texts(info.maintainers),
    maintenanceIntent: texts(info.maintenanceIntent),
    homepage: info.homepage?.value,
    bugReports: info.bugReports?.value,
    documentation: info.documentation?.value,
  }
}

/** What holds for the package of a stanza. */
export function stanzaFacts(project: Project, stanza: Package): PackageFacts {
  return {
    ...infoFacts(mergeInfo(project.info, stanza.info)),
    name: stanza.name.value,
    version: stanza.version?.value ?? project.version?.value,
    synopsis: stanza.synopsis?.value,
    description: stanza.description?.value,
    tags: texts(stanza.tags) ?? [],
    depends: dependencies(stanza.depends),
    conflicts: dependencies(stanza.conflicts),
    depopts: dependencies(stanza.depopts),
    enabledIf: stanza.enabledIf?.value.condition,
    dir: stanza.dir?.value,
  }
}
