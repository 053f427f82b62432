import { lookAtProposal } from '../release/look/opam-facts.ts'
import type { OpamFacts } from '../release/model/facts.ts'
import type { OpamForgeReader } from '../release/model/ports/opam-forge.ts'
import type { Settings } from '../release/model/settings.ts'
import type { Proposed } from '../release/steps/proposal-step.ts'
import type { ProposalWay } from '../release/steps/proposal-way.ts'
import { hasErrors } from '../text/diagnostic.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { planEdits } from './amend-edits.ts'
import type { Planned } from './amend-edits.ts'
import type { FileChange } from './change.ts'
import { proposedMetadata } from './metadata-proposal.ts'
import { planDependents } from './plan-dependents.ts'
import type { DependentsReaders } from './plan-dependents.ts'
import { planMetadata } from './plan-metadata.ts'
import { amendWay, proposedAmendment, requireFiles } from './proposal.ts'
import type { AmendFacts } from './proposal.ts'
import { openReleaseOf, releaseSeries } from './release-proposal.ts'
import type { AmendRequest, MetadataRequest } from './request.ts'
import type { AmendedSource } from './source-metadata.ts'
import type { AmendTexts } from './texts.ts'

/** What an amendment reads. */
export interface AmendReaders extends DependentsReaders {
  readonly reader: OpamForgeReader
  /** Opens the project that was released. @throws Failure where there is no clone */
  readonly openSource: () => Promise<AmendedSource>
}

/** How an amendment is made. */
export type AmendSettings = Pick<
  Settings,
  'opam' | 'failOn' | 'ignore' | 'draft' | 'dryRun' | 'actor'
>

/** The files that an amendment changes, and what it proposes. */
export interface Prepared {
  readonly kind: 'prepared'
  readonly changes: readonly FileChange[]
  /** Of the pull request, or of the commit that is added to one. */
  readonly title: string
  readonly facts: OpamFacts
  readonly proposed: Proposed
  readonly way: ProposalWay
  readonly diagnostics: readonly Diagnostic[]
}

/** The defects that stand in its way. */
interface Refused {
  readonly kind: 'refused'
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Looks at what is there and what the request makes of it. Nothing is written.
 *
 * @throws Failure where that cannot be done.
 */
export async function prepare(
  request: AmendRequest,
  settings: AmendSettings,
  readers: AmendReaders,
): Promise<Prepared | Refused> {
  return request.kind === 'metadata'
    ? await prepareMetadata(request, settings, readers)
    : await prepareEdits(request, settings, readers)
}

type EditRequest = Exclude<AmendRequest, MetadataRequest>

async function prepareEdits(
  request: EditRequest,
  { opam, actor }: AmendSettings,
  readers: AmendReaders,
): Promise<Prepared | Refused> {
  const { reader } = readers

  // Look at what is published, and change it.
  const author = { actor, elsewhere: opam.elsewhere }
  const planned =
    request.kind === 'edits'
      ? await planEdits(request.amendments, reader, { opam, author })
      : await planDependents(request, readers, { opam, author })
  const { changes, diagnostics, texts } = planned
  if (hasErrors(diagnostics)) return { kind: 'refused', diagnostics }

  // Look at the way there.
  const way = await wayOf(request, planned, { reader, opam })
  await requireFiles(changes, way, reader)
  const facts: OpamFacts = { ...way, published: new Map() }
  return {
    kind: 'prepared',
    changes,
    title: texts.pullRequest.title,
    facts,
    proposed: proposedAmendment(changes, inBranch(texts, way), way),
    way: amendWay(changes, facts, opam),
    diagnostics,
  }
}

async function prepareMetadata(
  request: MetadataRequest,
  { opam }: AmendSettings,
  { reader, openSource }: AmendReaders,
): Promise<Prepared | Refused> {
  const source = await openSource()
  try {
    const planned = await planMetadata(request, source, { reader, opam })
    if (!('facts' in planned)) return { kind: 'refused', diagnostics: planned }
    const { changes, facts } = planned
    const { proposed, diagnostics } = proposedMetadata(planned)
    return {
      kind: 'prepared',
      changes,
      title: proposed.commit.headline,
      facts: { ...facts, published: new Map() },
      proposed,
      way: { kind: facts.reach },
      diagnostics,
    }
  } finally {
    source.git.close()
  }
}

/** The way into the opam repository, and whether it is the pull request of a release. */
type Way = AmendFacts & { readonly isRelease: boolean }

/** The dependents of a version that is not merged yet go into its pull request. */
async function wayOf(
  request: EditRequest,
  { changes, texts }: Planned,
  { reader, opam }: { readonly reader: OpamForgeReader; readonly opam: Settings['opam'] },
): Promise<Way> {
  const paths = changes.map(({ path }) => path)
  const series = request.kind === 'dependents' ? releaseSeries : undefined
  const own = await lookAtProposal(reader, opam, (base) => ({
    branch: texts.branch,
    base,
    paths,
    series,
  }))
  const isOpen = own.proposal.pullRequest?.state === 'open'
  if (request.kind !== 'dependents' || isOpen || changes.length === 0) {
    return { ...own, isRelease: false }
  }
  const { packagesDir } = opam
  const release = await openReleaseOf(request.of, own, { forge: reader, paths, packagesDir })
  return release === undefined
    ? { ...own, isRelease: false }
    : { ...own, proposal: release, isRelease: true }
}

/** The branch of a release that the changes go to, or their own. */
function inBranch(texts: AmendTexts, { isRelease, proposal }: Way): AmendTexts {
  return { ...texts, branch: isRelease ? (proposal.branch?.name ?? texts.branch) : texts.branch }
}
