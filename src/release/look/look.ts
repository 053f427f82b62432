import type { Facts } from '../model/facts.ts'
import type { RepositoryContents } from '../model/ports/opam-forge.ts'
import type { SourceRepository } from '../model/ports/source-forge.ts'
import type { RepositoryName } from '../model/repository.ts'
import type { Settings } from '../model/settings.ts'
import type { Readers } from '../model/world.ts'
import { otherName } from '../source/named-source.ts'
import type { VersionedSource } from '../source/versioned-source.ts'
import { lookAtOpam } from './opam-facts.ts'
import { lookAtSource } from './source-facts.ts'
import { together } from './together.ts'
import { lookAtPublished } from './upstream-facts.ts'
import type { UpstreamFacts } from './upstream-facts.ts'
import { noProposal } from '../model/facts.ts'

/** What the world shows of a release. */
export interface Seen extends Facts {
  readonly upstream: UpstreamFacts
  /** What the repository that the packages name is called now; absent where it is gone, or was not asked for. */
  readonly presentName: RepositoryName | undefined
}

/**
 * Asks the forges for all that the rest of the run depends on, once, and before anything is made: what is
 * published of the packages, what the repository that they name is called, what the source's forge has of the
 * release, and how far the token reaches into the opam repository.
 *
 * @throws Failure where a token or a repository stands in the way, or a forge does not answer.
 */
export async function look(
  source: VersionedSource,
  settings: Settings,
  known: {
    readonly repository: SourceRepository
    readonly contents: RepositoryContents
    readonly readers: Readers
  },
): Promise<Seen> {
  const { repository, contents, readers } = known
  const { version, packages } = source
  const other = otherName(packages, repository)
  const [upstream, presentName, ofSource, ofOpam] = await together([
    lookAtPublished(readers, { version, packages, contents, settings }),
    other === undefined ? undefined : readers.source.presentName(other),
    lookAtSource(readers.source, source, { settings, repository }),
    lookAtOpam(readers.opam, source, settings.opam),
  ])
  const { published } = upstream
  const facts = { source: ofSource, opam: { ...ofOpam, published } }
  return { ...withoutLastRelease(facts, source), upstream: upstream.upstream, presentName }
}

/**
 * A version that nobody asked for may be that of the last release until the changelog has another section,
 * and what comes will not be what was: it is planned as if it were nowhere yet.
 */
function withoutLastRelease(facts: Facts, { tag }: VersionedSource): Facts {
  if (tag.kind !== 'supposed' || tag.isAsked) return facts
  const { source, opam } = facts
  return {
    source: { ...source, forgeRelease: undefined },
    opam: { ...opam, published: new Map<string, string>(), proposal: noProposal },
  }
}
