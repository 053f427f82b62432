import { hasRestrictedPrefix } from '../../lint/ci/restricted-prefixes.ts'
import type { CiSubject } from '../../lint/ci/subject.ts'
import { readOpamFile } from '../../lint/model/opam-reading.ts'
import type { DocumentPlace, NestedProject } from '../../lint/review/subject.ts'
import { lintForCi, lintOpamFile, reviewPackage } from '../../lint/run.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Inquiries } from '../look/inquiries.ts'
import type { RepositoryFile } from '../model/ports/opam-forge.ts'
import type { ProjectPackage } from '../source/project-package.ts'
import { applyExemptions } from './exemptions.ts'
import { diagnosticOf } from './finding-diagnostic.ts'
import { listMissingBounds } from './missing-bounds.ts'
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
}

/** All that the checks of opam files find in those of a release, as far as the user does not ignore it. */
export async function findInPackages(
  { packages, version, upstream, documents, ...around }: CheckedPackages,
  ask: Inquiries,
  { opam, ignore }: Settings,
): Promise<readonly Diagnostic[]> {
  const together = new Set(packages.map(({ described }) => described.name))
  const seen = upstream.kind === 'seen' ? upstream : undefined
  const packageNames = [...new Set([...(seen?.published.names ?? []), ...together])]
  const found = packages.map(async ({ described, file }) => {
    const { name } = described
    const reading = readOpamFile({ name: file.path, text: file.content })
    const ofOpam = lintOpamFile(reading)
    if (reading.kind === 'refused') return ofOpam.map((one) => diagnosticOf(one, described))
    const subject = {
      ...reading,
      ...around,
      documents: documents.get(name),
      name,
      version,
      together,
      isNew: await isNew(name, version, { seen, ask }),
      packageNames,
      entries,
      published: seen?.published,
      present: seen?.present.get(name),
      previous: seen?.previous.get(name),
    }
    const findings = [...ofOpam, ...lintForCi(subject), ...reviewPackage(subject)]
    return findings.map((one) => diagnosticOf(one, described))
  })
  const all = [
    ...(await Promise.all(found)).flat(),
    ...unseenNotice(upstream, fullName(opam.repository)),
  ]
  return listMissingBounds(applyExemptions(all, ignore ?? []))
}

/** The pull request is one file, which git stores with the permissions 644, and its archive. */
const entries: CiSubject['entries'] = [{ name: 'opam', isPlainFile: true }]

/** Whether the opam repository has no other version; where nobody looked, it is asked only if it matters. */
async function isNew(
  name: string,
  version: string,
  { seen, ask }: { readonly seen: SeenPackages | undefined; readonly ask: Inquiries },
): Promise<boolean> {
  if (seen === undefined && !hasRestrictedPrefix(name)) return false
  const versions =
    seen?.published.versions.get(name) ?? (await ask.publishedVersions([name])).get(name) ?? []
  return versions.every((one) => one === version)
}

type SeenPackages = Extract<UpstreamFacts, { kind: 'seen' }>

function unseenNotice(upstream: UpstreamFacts, repository: string): readonly Diagnostic[] {
  if (upstream.kind === 'seen') return []
  return [
    {
      severity: 'notice',
      code: 'opam-repository-unseen',
      message: `Names, dependencies and earlier corrections were not compared with ${repository}: ${upstream.why}.`,
      hints: [
        'All other checks were made. A release, a dry run and mode: check make this comparison, too, with a token.',
      ],
    },
  ]
}
