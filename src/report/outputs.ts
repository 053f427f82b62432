import type { Outcome } from '../release/model/outcome.ts'
import { editedFiles } from './edited-files.ts'
import type { Status } from '../status/status.ts'
import { assetOf } from '../release/model/forge-release.ts'

/** Every output of `action.yml`, in its order. */
export const outputNames = [
  'version',
  'tag',
  'packages',
  'prerelease',
  'archive',
  'archive-url',
  'sha256',
  'sha512',
  'opam-files',
  'edited-opam-files',
  'forecast',
  'patch',
  'release-url',
  'release-id',
  'pull-request-url',
  'pull-request-number',
  'pull-request-operation',
  'status',
  'state',
  'ci',
  'needs-attention',
] as const

/** An output of the action. */
export interface Output {
  readonly name: (typeof outputNames)[number]
  readonly value: string
}

/** Where files for later steps are, as far as they were written. */
export interface WrittenFiles {
  /** The folder that holds the opam files. */
  readonly opamFiles?: string | undefined
  /** The forecast as JSON. */
  readonly forecast?: string | undefined
  /** The corrections of what a check found. */
  readonly patch?: string | undefined
}

/**
 * The outputs of a run; what it does not have is an empty text, as GitHub has it for outputs that were
 * never set.
 *
 * @param files what was written for later steps
 */
export function outputsOf(outcome: Outcome, files: WrittenFiles = {}): readonly Output[] {
  const { subject, archive, release, ending } = outcome
  const values: Partial<Readonly<Record<Output['name'], string | undefined>>> = {
    version: subject?.version,
    tag: subject?.tag,
    packages: JSON.stringify(subject?.packages.map(({ name }) => name) ?? []),
    prerelease: subject === undefined ? undefined : String(subject.prerelease),
    archive: archive?.path,
    'archive-url': archiveUrl(outcome),
    sha256: archive?.sha256,
    sha512: archive?.sha512,
    'opam-files': files.opamFiles,
    forecast: files.forecast,
    patch: files.patch,
    'edited-opam-files': JSON.stringify(editedFiles(outcome).map(({ path }) => path)),
    'release-url': release?.webUrl,
    'release-id': release === undefined ? undefined : String(release.id),
    'pull-request-url': pullRequestUrl(ending),
    'pull-request-number': ending?.kind === 'pull-request' ? String(ending.number) : undefined,
    'pull-request-operation': pullRequestOperation(ending),
    status: outcome.status,
  }
  return outputNames.map((name) => ({ name, value: values[name] ?? '' }))
}

/** The outputs of `mode: status`. */
export function statusOutputs(status: Status): readonly Output[] {
  const { state, ci, needsAttention, pull, version, tag, packages } = status
  const values: Partial<Readonly<Record<Output['name'], string | undefined>>> = {
    version,
    tag,
    packages: JSON.stringify(packages),
    'pull-request-url': pull?.webUrl,
    'pull-request-number': pull === undefined ? undefined : String(pull.number),
    state,
    ci: ci.state,
    'needs-attention': String(needsAttention),
  }
  return outputNames.map((name) => ({ name, value: values[name] ?? '' }))
}

/** The archive's public address; a draft has none that lasts. */
function archiveUrl({ subject, archive, release }: Outcome): string | undefined {
  if (subject?.archiveUrl !== undefined) return subject.archiveUrl
  if (archive === undefined || release === undefined || release.draft) return undefined
  return assetOf(release, archive)?.downloadUrl
}

function pullRequestUrl(ending: Outcome['ending']): string | undefined {
  switch (ending?.kind) {
    case undefined:
      return undefined
    case 'pull-request':
    case 'compare-link':
    case 'new-file-link':
    case 'patch':
    case 'upstream':
      return ending.url
  }
}

function pullRequestOperation(ending: Outcome['ending']): string | undefined {
  switch (ending?.kind) {
    case undefined:
      return undefined
    case 'pull-request':
      return ending.operation
    case 'upstream':
      return 'unchanged'
    case 'compare-link':
    case 'new-file-link':
    case 'patch':
      return 'link'
  }
}
