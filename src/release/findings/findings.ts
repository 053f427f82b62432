import { hasRestrictedPrefix } from '../../lint/ci/restricted-prefixes.ts'
import type { CiSubject } from '../../lint/ci/subject.ts'
import { readOpamFile } from '../../lint/model/opam-reading.ts'
import type { DocumentPlace, NestedProject, ReviewSubject } from '../../lint/review/subject.ts'
import type { Finding } from '../../lint/model/rule.ts'
import { lintForCi, lintOpamFile, reviewPackage } from '../../lint/run.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import type { RepositoryFile } from '../model/ports/opam-forge.ts'
import type { ProjectPackage } from '../source/project-package.ts'
import { applyExemptions } from './exemptions.ts'
import { diagnosticOf } from './finding-diagnostic.ts'
import type { JudgedForecast } from './forecast.ts'
import { listBounds } from './listed-bounds.ts'
import { fullName } from '../model/repository.ts'
import type { Settings } from '../model/settings.ts'
import type { UpstreamFacts } from '../look/upstream-facts.ts'

/** The final files of a release and what is known around them. */
export interface CheckedPackages {
  readonly version: string
  readonly isSupposed: boolean
  /** With their final opam files, at their places in the opam repository. */
  readonly packages: readonly {
    readonly described: ProjectPackage
    readonly file: RepositoryFile
  }[]
  /** The version of the language of `dune-project`. */
  readonly language: string
  readonly nested: readonly NestedProject[]
  /** Where documents lie, by package. */
  readonly documents: ReadonlyMap<string, DocumentPlace>
  readonly upstream: UpstreamFacts
  /** The published versions of the packages. */
  readonly versions: ReadonlyMap<string, readonly string[]>
  /** What the forecast finds; absent where there is none. */
  readonly forecast: JudgedForecast | undefined
}

/** A finding, and the package that it is about. */
export interface PackageFinding {
  readonly described: ProjectPackage
  readonly finding: Finding
}

/** All that the checks of opam files find in those of a release, as far as the user does not ignore it. */
export function findInPackages(
  checked: CheckedPackages,
  { opam, ignore }: Settings,
): readonly Diagnostic[] {
  const { upstream, forecast } = checked
  const all = [
    ...packageFindings(checked).map(({ finding, described }) => diagnosticOf(finding, described)),
    ...(forecast?.diagnostics ?? []),
    ...unseenNotice(upstream, fullName(opam.repository)),
  ]
  const hasForecast = forecast?.forecast !== undefined
  return listBounds(applyExemptions(all, ignore, { hasForecast }))
}

/** What the checks of opam files find in those of a release. */
export function packageFindings(checked: CheckedPackages): readonly PackageFinding[] {
  const subjects = new Map(reviewSubjects(checked).map((one) => [one.described, one.subject]))
  return checked.packages.flatMap(({ described, file }) => {
    const subject = subjects.get(described)
    const reading = subject ?? readOpamFile({ name: file.path, text: file.content })
    const ofOpam = lintOpamFile(reading)
    const others =
      subject === undefined
        ? []
        : [
            ...lintForCi({ ...subject, isNew: isNew(described.name, checked), entries }),
            ...reviewPackage(subject),
          ]
    return [...ofOpam, ...others].map((finding) => ({ described, finding }))
  })
}

/** The packages whose opam files can be read, with what a review knows of them. */
export function reviewSubjects({
  packages,
  version,
  upstream,
  documents,
  ...around
}: CheckedPackages): readonly {
  readonly described: ProjectPackage
  readonly subject: ReviewSubject & Pick<CiSubject, 'packageNames'>
}[] {
  const together = new Set(packages.map(({ described }) => described.name))
  const seen = upstream.kind === 'seen' ? upstream : undefined
  const packageNames = [...new Set([...(seen?.published.names ?? []), ...together])]
  return packages.flatMap(({ described, file }) => {
    const { name } = described
    const reading = readOpamFile({ name: file.path, text: file.content })
    if (reading.kind === 'refused') return []
    const subject = {
      ...reading,
      ...around,
      documents: documents.get(name),
      name,
      version,
      together,
      packageNames,
      published: seen?.published,
      present: seen?.present.get(name),
      previous: seen?.previous.get(name),
    }
    return [{ described, subject }]
  })
}

/** The pull request is one file, which git stores with the permissions 644, and its archive. */
const entries: CiSubject['entries'] = [{ name: 'opam', isPlainFile: true }]

/** Whether the opam repository has no other version; where nobody looked, that only matters for some names. */
function isNew(name: string, { upstream, version, versions }: CheckedPackages): boolean {
  if (upstream.kind === 'unseen' && !hasRestrictedPrefix(name)) return false
  return (versions.get(name) ?? []).every((one) => one === version)
}

function unseenNotice(upstream: UpstreamFacts, repository: string): readonly Diagnostic[] {
  if (upstream.kind === 'seen') return []
  return [
    {
      severity: 'notice',
      code: 'opam-repository-unseen',
      message: `Names, dependencies and earlier corrections were not compared with ${repository}: ${upstream.why}.`,
      hints: [
        'All other checks ran. With a token, a release, a dry run and mode: check make this comparison too.',
      ],
    },
  ]
}
