import type { PackageContents } from '../model/release.ts'
import { ruleTargets } from '../../dune/dune-file.ts'
import type { DocumentPlace } from '../../lint/review/subject.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import { decodeBytes } from '../../text/source.ts'
import type { ArchivedStanza, ArchivedStanzas } from './archived-stanzas.ts'
import type { ProjectPackage, ProjectPackages } from '../source/project-package.ts'

/** The packages of a project by name, and what their archive holds for them. */
export interface InstalledContents {
  readonly packages: ReadonlyMap<string, PackageContents>
  readonly documents: ReadonlyMap<string, DocumentPlace>
  readonly diagnostics: readonly Diagnostic[]
}

/** dune installs files beside `dune-project` whose names start so (dune 3.24, `is_odig_doc_file`). */
const documentName = /^(?:README|LICENSE|CHANGE|HISTORY)/

/** Gathers what the stanzas install for each package, and checks them against the packages. */
export function installedContents(
  { project, packages }: ProjectPackages,
  archived: ArchivedStanzas,
  released: readonly ProjectPackage[],
): InstalledContents {
  const names = packages.map(({ name }) => name)
  const deprecated = project.packages.flatMap((one) =>
    one.deprecatedNames.map(({ value }) => value),
  )
  const [only, second] = names
  const owner = ({ package: named }: ArchivedStanza): string | undefined =>
    named?.name ?? (second === undefined ? only : undefined)
  const known = new Set(names)
  const unknown = archived.stanzas.filter(
    ({ package: named, mayBeDeprecated }) =>
      named !== undefined &&
      !known.has(named.name) &&
      !(mayBeDeprecated && deprecated.includes(named.name)),
  )
  const mayBeEmpty = new Set(
    project.packages.filter(({ allowEmpty }) => allowEmpty).map(({ name }) => name.value),
  )
  const isEmpty = ({ name }: ProjectPackage): boolean =>
    project.packages.length > 0 &&
    !mayBeEmpty.has(name) &&
    archived.areAll &&
    // dune cannot tell whose these are, and says so.
    archived.stanzas.every(
      (one) => one.installs === undefined || ![name, undefined].includes(owner(one)),
    )
  const ofPackage = (name: string) => archived.stanzas.filter((one) => owner(one) === name)
  const contents = names.map((name) => [name, contentsOf(ofPackage(name), archived)] as const)
  return {
    packages: new Map(contents),
    documents: new Map(
      contents.flatMap(([name, { documents }]) => {
        const place = documentPlace(archived, documents)
        return place === undefined ? [] : [[name, place] as const]
      }),
    ),
    diagnostics: [
      ...unknown.map((one) => unknownPackage(one, names)),
      ...released.filter(isEmpty).map(emptyPackage),
    ],
  }
}

function contentsOf(
  stanzas: readonly ArchivedStanza[],
  { areAll, rootFiles }: ArchivedStanzas,
): PackageContents {
  const named = (kind: string): readonly string[] =>
    stanzas.flatMap(({ installs }) => (installs?.kind === kind ? installs.names : []))
  return {
    libraries: sorted(named('library')),
    executables: sorted(named('executable')),
    documents: sorted([
      ...rootFiles.filter((name) => documentName.test(name)),
      ...named('document'),
    ]),
    mayHaveMore: !areAll,
  }
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].toSorted()
}

/** What lies where dune looks for documents; nothing where that is only known to dune. */
function documentPlace(
  { rootFiles, rootStanzas, isRootWhole }: ArchivedStanzas,
  installed: readonly string[],
): DocumentPlace | undefined {
  const copies = rootStanzas.some(({ head }) => /^copy_files#?$/.test(head))
  if (!isRootWhole || copies) return undefined
  const made = rootStanzas.flatMap(({ list }) => [...ruleTargets([list])])
  return { files: rootFiles, installed: [...installed, ...made] }
}

function unknownPackage(
  { package: named, source }: ArchivedStanza,
  names: readonly string[],
): Diagnostic {
  const known = names.map((name) => decodeBytes(name)).join(', ')
  return {
    severity: 'error',
    code: 'package-unknown-in-dune',
    message: `This stanza belongs to the package "${decodeBytes(named?.name ?? '')}", which the project does not have.`,
    hints: [
      `dune refuses the whole project because of this. ${known === '' ? 'The project has no packages.' : `The packages are: ${known}.`}`,
    ],
    location: named && { source, span: named.span },
  }
}

function emptyPackage({ name, place }: ProjectPackage): Diagnostic {
  return {
    severity: 'error',
    code: 'package-empty',
    message: `dune refuses to build the package "${decodeBytes(name)}", because it would install nothing: no library, executable or install stanza in the archive belongs to it.`,
    hints: [
      'Name the package in its stanzas, with (public_name …) or (package …).',
      'If it is meant to be empty, write (allow_empty) in its (package …) stanza.',
    ],
    location: place,
  }
}
