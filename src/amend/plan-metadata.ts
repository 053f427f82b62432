import { statedText, withSourceOf } from '../release/artefacts/opam-file.ts'
import { lookAtProposal } from '../release/look/opam-facts.ts'
import type { OpamForgeReader, PullRequest } from '../release/model/ports/opam-forge.ts'
import { Failure } from '../release/model/failure.ts'
import { packagePath } from '../release/model/release.ts'
import type { Settings } from '../release/model/settings.ts'
import { findTarget } from '../release/source/target.ts'
import { versionsOfTag } from '../release/source/tag-versions.ts'
import { metadataCommit } from '../release/steps/branch-edits.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { mergeTexts } from '../text/merge.ts'
import { releaseBranch } from '../version/ref-name.ts'
import type { FileChange } from './change.ts'
import { requireInArchive } from './archive-needs.ts'
import type { AmendFacts } from './proposal.ts'
import type { MetadataRequest } from './request.ts'
import { metadataAt, namedCommit } from './source-metadata.ts'
import type { AmendedSource, SourceMetadata } from './source-metadata.ts'

/** New metadata for the open pull request of a release. */
export interface PlannedMetadata {
  readonly facts: AmendFacts
  readonly changes: readonly FileChange[]
  /** The files that somebody edited in the same lines, which stay. */
  readonly kept: readonly string[]
  readonly project: string
  readonly version: string
  /** Whose metadata it is. */
  readonly commit: string
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads the metadata of a commit, and finds the open pull request that it is for. What somebody edited there is
 * merged with it.
 *
 * @throws Failure where there is no such pull request, or the archive lacks what the metadata needs.
 */
export async function planMetadata(
  request: MetadataRequest,
  source: AmendedSource,
  { reader, opam }: { readonly reader: OpamForgeReader; readonly opam: Settings['opam'] },
): Promise<PlannedMetadata | readonly Diagnostic[]> {
  const { tag } = request
  const target = await findTarget({ trigger: { kind: 'named-tag', tag } }, source.tags)
  const commit = await namedCommit(request.from, source)
  const [likely = ''] = versionsOfTag(tag, source.settings)
  const first = await metadataAt(commit, source, { tag, version: likely })
  if (first.metadata === undefined) return first.diagnostics
  const { project } = first.metadata
  const names = [...first.metadata.opam.keys()]
  const { version, facts } = await openPull({ ...request, project, names }, source, {
    reader,
    opam,
  })
  const read = version === likely ? first : await metadataAt(commit, source, { tag, version })
  const { metadata, diagnostics } = read
  if (metadata === undefined) return diagnostics

  const { files } = facts.proposal
  const pathOf = (name: string): string => packagePath(opam.packagesDir, name, version)
  const [stating] = names.flatMap((name) => files.get(pathOf(name)) ?? [])
  const archived =
    statedText(stating ?? '', 'x-commit-hash') ??
    (target.kind === 'tagged' ? target.tag.commit : commit)
  const release = { tag, version }
  const ofArchive = await readEarlier(archived, source, release)
  requireInArchive(metadata, ofArchive, { version, files, pathOf })
  const base = metadataCommit(facts)
  const earlier =
    base === undefined ? ofArchive : ((await readEarlier(base, source, release)) ?? ofArchive)
  const planned = [...metadata.opam].map(([name, bare]) => {
    const path = pathOf(name)
    const before = files.get(path) ?? ''
    const wanted = withSourceOf(bare, before)
    const was = withSourceOf(earlier?.opam.get(name) ?? '', before)
    return { name, version, path, operations: [], before, after: mergeTexts(was, before, wanted) }
  })
  return {
    facts,
    changes: planned.flatMap(({ after, ...one }) =>
      after === undefined || after === one.before ? [] : [{ ...one, after }],
    ),
    kept: planned.flatMap(({ after, path }) => (after === undefined ? [path] : [])),
    project,
    version,
    commit,
    diagnostics,
  }
}

/** The metadata of a commit that a run used before; absent where it can no longer be read. */
async function readEarlier(
  commit: string,
  source: AmendedSource,
  release: { readonly tag: string; readonly version: string },
): Promise<SourceMetadata | undefined> {
  try {
    return (await metadataAt(commit, source, release)).metadata
  } catch (error) {
    if (error instanceof Failure) return undefined
    throw error
  }
}

interface Wanted {
  readonly tag: string
  readonly project: string
  readonly names: readonly string[]
}

/** Finds the open pull request of a release, which may have been of any version that the tag may name. */
async function openPull(
  { tag, project, names }: Wanted,
  { settings }: AmendedSource,
  { reader, opam }: { readonly reader: OpamForgeReader; readonly opam: Settings['opam'] },
): Promise<{ readonly version: string; readonly facts: AmendFacts }> {
  const { packagesDir } = opam
  let ended: PullRequest | undefined
  for (const version of versionsOfTag(tag, settings)) {
    const branch = releaseBranch(project, version)
    const paths = names.map((name) => packagePath(packagesDir, name, version))
    const facts = await lookAtProposal(reader, opam, (base) => ({ branch, base, paths }))
    if (facts.fork === undefined || facts.reach === 'by-hand') throw unreachable(tag)
    const { pullRequest } = facts.proposal
    if (pullRequest?.state === 'open') return { version, facts }
    ended ??= pullRequest
  }
  throw ended === undefined ? missing(tag, project) : endedBefore(ended)
}

function unreachable(tag: string): Failure {
  return new Failure(
    'pull-request-unreachable',
    `The token cannot push to the branch of the pull request of ${tag}.`,
    { hint: 'Pass the token that opened it: a classic one with the scope public_repo.' },
  )
}

function missing(tag: string, project: string): Failure {
  return new Failure(
    'pull-request-missing',
    `Your fork has no pull request of ${project} for the tag ${tag}.`,
    { hint: 'Release the tag first. The run looks for the branch that a release makes.' },
  )
}

function endedBefore({ number, state, webUrl }: PullRequest): Failure {
  return state === 'merged'
    ? new Failure('pull-request-merged', `The pull request #${number} is merged: ${webUrl}`, {
        hint: 'Change the published version with amend NAME.VERSION --add, --set or --remove.',
      })
    : new Failure('pull-request-closed', `The pull request #${number} was closed: ${webUrl}`, {
        hint: 'To continue with it, reopen it and run again.',
      })
}
