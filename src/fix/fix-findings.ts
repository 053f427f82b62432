import { bareOpamFile, finishOpamFile } from '../release/artefacts/opam-file.ts'
import { diagnosticOf } from '../release/findings/finding-diagnostic.ts'
import { isExempt } from '../release/findings/exemptions.ts'
import type { CheckedPackages, PackageFinding } from '../release/findings/findings.ts'
import { packageFindings, reviewSubjects } from '../release/findings/findings.ts'
import { packagePath } from '../release/model/release.ts'
import type { Exemption } from '../release/model/settings.ts'
import type { ProjectPackage } from '../release/source/project-package.ts'
import { plainText } from '../release/source/text-form.ts'
import type { FixQuestion } from './fix-project.ts'
import { fixProject } from './fix-project.ts'
import type { KnownVersions } from './lower-bound.ts'
import type { ProjectState } from './project-state.ts'
import { opamTextOf } from './project-state.ts'
import type { PublishedHistory } from './published-changes.ts'
import { publishedChanges } from './published-changes.ts'
import type { Known } from './wanted-corrections.ts'
import { isOptional, wantedCorrection } from './wanted-corrections.ts'
import type { WantedCorrection } from './wanted.ts'

/** Which corrections are asked for. */
export interface FixChoice {
  /** Codes of findings; empty for all that are no matter of taste. */
  readonly codes: readonly string[]
  /** The packages. */
  readonly names: ReadonlySet<string>
  readonly ignore: readonly Exemption[]
}

/** What is known around the project, and what is asked for. */
export interface FixSubject extends Pick<FixQuestion, 'texts' | 'links'> {
  readonly around: Omit<CheckedPackages, 'packages' | 'forecast'>
  readonly known: Known
  readonly choice: FixChoice
  /** What was published of each package, where its changes are to be brought home. */
  readonly history: ReadonlyMap<string, PublishedHistory> | undefined
}

/** The code of opam files that are not what dune generates. */
export const driftCode = 'drift'

/** Corrects a project by what the checks of its opam files find. */
export function fixFindings(subject: FixSubject): ReturnType<typeof fixProject> {
  const { texts, links, choice } = subject
  const { codes, names, ignore } = choice
  return fixProject({
    texts,
    links,
    find: (state) => find(state, subject),
    fixesDrift: (name) =>
      names.has(name) &&
      (codes.length === 0 || codes.includes(driftCode)) &&
      !ignore.some(({ finding }) => finding === driftCode),
  })
}

function find(
  { described, texts }: ProjectState,
  subject: FixSubject,
): readonly WantedCorrection[] {
  const { around, known, choice, history } = subject
  const packages = described.packages
    .filter(({ name }) => choice.names.has(name))
    .map((one) => ({ described: one, file: fileOf(one, around.version) }))
  const checked: CheckedPackages = { ...around, packages, forecast: undefined }
  // The forecast is made once, of the files as they were.
  const foreseen = texts === subject.texts ? forecastFindings(described.packages, known) : []
  const found = [...foreseen, ...lost(checked, history), ...packageFindings(checked)]
  return found
    .filter((one) => isChosen(one, choice))
    .map((one) => wantedCorrection(one, known))
    .filter((one) => one !== undefined)
}

function forecastFindings(
  packages: readonly ProjectPackage[],
  { forecast }: KnownVersions,
): readonly PackageFinding[] {
  return packages.flatMap((described) =>
    forecast
      .filter(({ name }) => name === described.name)
      .flatMap(({ findings }) => findings.map((finding) => ({ described, finding }))),
  )
}

function isChosen(
  { finding, described }: PackageFinding,
  { codes, names, ignore }: FixChoice,
): boolean {
  if (!names.has(described.name)) return false
  const diagnostic = diagnosticOf(finding, described)
  if (isExempt(diagnostic, ignore)) return false
  return codes.length === 0 ? !isOptional(finding) : codes.includes(diagnostic.code)
}

function lost(checked: CheckedPackages, history: FixSubject['history']): readonly PackageFinding[] {
  if (history === undefined) return []
  return reviewSubjects(checked).flatMap(({ described, subject }) =>
    publishedChanges(subject, history.get(described.name) ?? []).map((finding) => ({
      described,
      finding,
    })),
  )
}

/** The file as it would be published, with an archive that nobody made: what it says of that has no correction. */
function fileOf(one: ProjectPackage, version: string): CheckedPackages['packages'][number]['file'] {
  const bare = bareOpamFile(plainText(opamTextOf(one) ?? ''), { prerelease: false })
  const content = finishOpamFile(bare, {
    address: `https://example.org/${one.name}-${version}.tbz`,
    checksums: { sha256: '0'.repeat(64), sha512: '0'.repeat(128) },
    commit: '0'.repeat(40),
  })
  return { path: packagePath('packages', one.name, version), content }
}
