import { join } from 'node:path'
import { mkdir } from 'node:fs/promises'
import { cloneUrl, connect } from '../connect/connect.ts'
import { statusReaders } from '../connect/status-readers.ts'
import { startEmbeddedGitHub } from '../embedded-github/embedded-github.ts'
import type { EmbeddedGitHub } from '../embedded-github/embedded-github.ts'
import type { Checkout } from '../git/checkout.ts'
import { missingObject } from '../git/object-reader.ts'
import { withoutMark } from '../release/artefacts/pull-request-mark.ts'
import type { Failure } from '../release/model/failure.ts'
import type { Outcome } from '../release/model/outcome.ts'
import type { Verifier } from '../release/model/ports/archive.ts'
import type { CommitReader } from '../release/model/ports/git.ts'
import type { SourceForgeReader } from '../release/model/ports/source-forge.ts'
import type { Progress } from '../release/model/progress.ts'
import { fullName } from '../release/model/repository.ts'
import type { RepositoryName } from '../release/model/repository.ts'
import type { Settings } from '../release/model/settings.ts'
import type { World } from '../release/model/world.ts'
import { release } from '../release/release.ts'
import type { TitledText } from '../report/release-page.ts'
import { readStatus } from '../status/status.ts'
import type { Status } from '../status/status.ts'
import { findSubject } from '../status/subject.ts'
import { playScenario } from './scenarios.ts'
import type { Scenario } from './scenarios.ts'
import { rehearsedOpamRepository, seedOpamRepository } from './opam-repository.ts'
import type { OpamForgeReader } from '../release/model/ports/opam-forge.ts'

/** The release that is rehearsed. */
export interface Rehearsal {
  /** As a workflow would have them; the opam repository is another one. */
  readonly settings: Settings
  readonly source: RepositoryName
  readonly directory: string
  readonly checkout: Checkout
  readonly git: Pick<CommitReader, 'localTag'>
  readonly environment: NodeJS.ProcessEnv
  /** The one to release; absent: it is to be made. */
  readonly tag: string | undefined
  /** Whether the opam repository of the rehearsal has what the project depends on. */
  readonly isSample: boolean
  /** An existing folder for all that is made. */
  readonly out: string
  /** Builds what the archive holds, where the settings ask for that. */
  readonly verifier: Verifier
  /** What happens after the release; absent: nothing. */
  readonly scenario: Scenario | undefined
}

interface Texts {
  readonly release: TitledText | undefined
  readonly pullRequest: TitledText | undefined
}

/** What became of a rehearsal. */
interface Played {
  readonly outcome: Outcome
  readonly texts: Texts
  /** What is seen of the pull request after the scenario; absent without one. */
  readonly status: Status | undefined
}

/** The person who rehearses: owner of the token, and of the fork that is made. */
const rehearser = 'you'

/**
 * Releases a project against an embedded GitHub, every request of a real release included.
 *
 * @returns how it ended, and the texts that the embedded GitHub has then.
 */
export async function playRelease(rehearsal: Rehearsal, progress: Progress): Promise<Played> {
  const { source, checkout, git, directory, environment, out } = rehearsal
  const scratch = join(out, 'archive')
  await mkdir(scratch, { recursive: true })
  const github = await startEmbeddedGitHub({ folder: join(out, 'github') })
  try {
    const tokens = await seed(github, rehearsal)
    const notice = (text: string): void => progress.notice(text)
    const host = { apiUrl: github.addresses.api, graphqlUrl: github.addresses.graphql }
    const settings = {
      ...rehearsal.settings,
      opam: { ...rehearsal.settings.opam, repository: rehearsedOpamRepository },
      actor: rehearser,
    }
    const world = await connect({
      settings,
      hosts: { source: host, opam: host },
      tokens,
      sourceUrl: cloneUrl(github.addresses.web, source),
      directory,
      scratch,
      cacheFolder: undefined,
      environment,
      verifier: rehearsal.verifier,
      notice,
      moved: (transfer) => progress.moved(transfer),
      waitFactor: 0.02,
    })
    const seen = rehearsal.isSample ? world : withoutContents(withTags(world, checkout, git))
    const played = async (): Promise<Played> => {
      const outcome = await release(settings, seen, progress)
      const texts = await textsOn(github, source)
      const { scenario } = rehearsal
      const isPlayed =
        scenario !== undefined &&
        (await playScenario(scenario, github, { outcome, repository: rehearsedOpamRepository }))
      const hosts = { source: host, opam: host }
      const status = isPlayed
        ? await statusAfter(outcome, seen, { settings, hosts, tokens, notice })
        : undefined
      return { outcome, texts, status }
    }
    return await played().finally(() => {
      world.git.close()
    })
  } finally {
    await github.close()
  }
}

/** What `status` says of the release. */
async function statusAfter(
  { subject }: Outcome,
  { git, readers }: World,
  surroundings: Parameters<typeof statusReaders>[0],
): Promise<Status> {
  const trigger = { kind: 'named-tag', tag: subject?.tag ?? '' } as const
  const settings = { ...surroundings.settings, trigger }
  const released = await findSubject(settings, { git, source: readers.source })
  return await readStatus(released, statusReaders({ ...surroundings, waitFactor: 0.02 }))
}

/** The opam repository of a rehearsal knows the packages of the sample; of others it says nothing. */
function withoutContents(world: World): World {
  const why = 'the opam repository of a rehearsal holds next to nothing'
  const { readers } = world
  const contents: OpamForgeReader['contents'] = async (question) => {
    const { versions } = await readers.opam.contents(question)
    return { kind: 'unseen', why, versions }
  }
  return { ...world, readers: { ...readers, opam: { ...readers.opam, contents } } }
}

/**
 * The source's forge of a rehearsal is given the one tag that is released; it is supposed to have all
 * others of the checkout, too.
 */
function withTags(
  world: World,
  { tags }: Pick<Checkout, 'tags'>,
  git: Pick<CommitReader, 'localTag'>,
): World {
  const { readers } = world
  const source: SourceForgeReader = {
    ...readers.source,
    tagNames: async () => await Promise.resolve(tags),
    tag: async (name) => {
      const there = await readers.source.tag(name)
      if (there !== undefined) return there
      const commit = await git.localTag(name)
      return commit === undefined ? undefined : { name, commit }
    },
  }
  return { ...world, readers: { ...readers, source } }
}

/** Fills the embedded GitHub; answers the tokens a workflow would have. */
async function seed(
  github: EmbeddedGitHub,
  { source, checkout, tag }: Rehearsal,
): Promise<{ readonly github: string; readonly opam: string }> {
  github.seed.user(rehearser)
  await seedOpamRepository(github)
  await github.seed
    .repository({
      ...source,
      from: {
        kind: 'folder',
        folder: checkout.repository,
        references: {
          'refs/heads/main': checkout.head,
          ...(tag === undefined ? {} : { [`refs/tags/${tag}`]: `refs/tags/${tag}` }),
        },
        depth: 1,
      },
    })
    .catch((error: unknown) => {
      throw missingIn(error) ?? error
    })
  const repository = fullName(source)
  return {
    github: github.seed.token({ kind: 'workflow', repository, permissions: { contents: 'write' } }),
    opam: github.seed.token({ kind: 'classic', owner: rehearser, scopes: ['public_repo'] }),
  }
}

/** The failure of a clone that lacks some of its objects, by what git says of them. */
function missingIn(error: unknown): Failure | undefined {
  const said = error instanceof Error ? error.message : ''
  const id = /unable to read (?:tree |\()?([0-9a-f]{40})/.exec(said)?.[1]
  return id === undefined ? undefined : missingObject(id)
}

/** The texts that the embedded GitHub has in the end. */
async function textsOn(github: EmbeddedGitHub, source: RepositoryName): Promise<Texts> {
  const { repositories } = await github.snapshot()
  const published = repositories[fullName(source)]?.releases.at(-1)
  const pull = repositories[fullName(rehearsedOpamRepository)]?.pulls.at(-1)
  return {
    release: published && { title: published.name ?? '', body: published.body ?? '' },
    pullRequest: pull && { title: pull.title, body: withoutMark(pull.body ?? '') },
  }
}
