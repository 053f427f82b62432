import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { cloneUrl, connect } from '../connect/connect.ts'
import { programEnvironment } from '../environment/environment.ts'
import { readCheckout } from '../git/checkout.ts'
import type { Checkout } from '../git/checkout.ts'
import { openClone } from '../git/clone.ts'
import { startEmbeddedGitHub } from '../embedded-github/embedded-github.ts'
import type { EmbeddedGitHub } from '../embedded-github/embedded-github.ts'
import { rehearsedOpamRepository, seedOpamRepository } from '../rehearsal/opam-repository.ts'
import { sampleRepository } from '../rehearsal/sample-project.ts'
import { makeSampleRepository } from '../rehearsal/sample-repository.ts'
import { Failure } from '../release/model/failure.ts'
import type { Outcome } from '../release/model/outcome.ts'
import type { Progress } from '../release/model/progress.ts'
import { release } from '../release/release.ts'
import { fullName } from '../release/model/repository.ts'
import type { RepositoryName } from '../release/model/repository.ts'
import type { Trigger } from '../release/model/settings.ts'
import { withoutMark } from '../release/artefacts/pull-request-mark.ts'
import type { CommitReader } from '../release/model/ports/git.ts'
import type { SourceForgeReader } from '../release/model/ports/source-forge.ts'
import type { World } from '../release/model/world.ts'
import { sourceOfCheckout } from './checkout-source.ts'
import type { CheckoutSource } from './checkout-source.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { defaultSettings } from './default-settings.ts'
import { noLocalTag } from './local-tag.ts'
import { tagAtHead } from './tag-at-head.ts'
import { uncommittedChanges } from './uncommitted-changes.ts'
import { leaveBehind } from './publication.ts'
import type { Publication } from './publication.ts'
import type { ReleaseOptions } from './release-options.ts'

/** What is to be rehearsed. */
export interface RehearsalOrder {
  /** A folder of a checkout; absent: the sample project. */
  readonly dir: string | undefined
  /** Absent, like `version`: the newest tag of the commit, else the newest version of the changelog. */
  readonly tag: string | undefined
  /** To be tagged on the commit that is checked out. */
  readonly version: string | undefined
  /** How its settings differ from those of a workflow that sets no input. */
  readonly options: ReleaseOptions
  /** An existing folder for all that is made. */
  readonly out: string
}

/** Hexadecimal digits of a commit's id; of SHA-256 they are 64. */
const sha1Length = 40

function notOnGitHub(): Failure {
  return new Failure('object-format', 'The repository names its objects by SHA-256.', {
    hint: 'GitHub takes repositories of SHA-1 only, so there is no release to rehearse; "dune-publish plan" shows what one would hold.',
  })
}

/** The person who rehearses: owner of the token, and of the fork that is made. */
const rehearser = 'you'

/**
 * Releases a project against an embedded GitHub, every request of a real release included, and leaves
 * what was published below `out`.
 *
 * @throws Failure where the folder is no checkout, GitHub could not hold it, or a program is missing.
 */
export async function rehearse(order: RehearsalOrder, progress: Progress): Promise<Outcome> {
  const { out } = order
  const directory = order.dir === undefined ? join(out, 'sample.git') : resolve(order.dir)
  if (order.dir === undefined) await makeSampleRepository(directory)
  const environment = programEnvironment()
  const checkout = await readCheckout(directory, environment)
  if (checkout.head.length !== sha1Length) throw notOnGitHub()
  const git = await openClone({ directory, environment, scratch: out })
  const source =
    order.dir === undefined
      ? sampleRepository
      : onGitHub(await sourceOfCheckout({ directory, checkout, git }))
  const { trigger, tag, notices } = await chooseTag(order, {
    directory,
    environment,
    checkout,
    git,
  })
  const scratch = join(out, 'archive')
  await mkdir(scratch, { recursive: true })
  const github = await startEmbeddedGitHub({ folder: join(out, 'github') })
  try {
    const tokens = await seed(github, { source, checkout, tag })
    const host = { apiUrl: github.addresses.api, graphqlUrl: github.addresses.graphql }
    const settings = {
      ...defaultSettings(source, trigger, checkout.prefix),
      ...order.options,
      opam: { repository: rehearsedOpamRepository, packagesDir: 'packages' },
      actor: rehearser,
    }
    const world = await connect({
      settings,
      hosts: { source: host, opam: host },
      tokens,
      sourceUrl: cloneUrl(github.addresses.web, source),
      directory,
      scratch,
      environment,
      notice: (text) => progress.notice(text),
      moved: (transfer) => progress.moved(transfer),
      waitFactor: 0.02,
    })
    const seen = order.dir === undefined ? world : withoutContents(withTags(world, checkout, git))
    const released = await release(settings, seen, progress).finally(() => {
      world.git.close()
    })
    const outcome = { ...released, diagnostics: [...notices, ...released.diagnostics] }
    await leaveBehind(out, withoutAddresses(outcome), {
      ...(await textsOn(github, source)),
      workingDirectory: checkout.prefix,
      note: 'This is a rehearsal, against a GitHub inside the command: nothing left this machine.',
    })
    return outcome
  } finally {
    git.close()
    await github.close()
  }
}

/** The opam repository of a rehearsal knows the packages of the sample; of others it says nothing. */
function withoutContents(world: World): World {
  const why = 'the opam repository of a rehearsal holds next to nothing'
  const contents = async () => await Promise.resolve({ kind: 'unseen', why } as const)
  const { readers } = world
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

/** GitHub has no groups in groups. */
function onGitHub({ owner, name }: RepositoryName): RepositoryName {
  return { owner: owner.replaceAll('/', '-'), name }
}

/** What of a checkout is released. */
interface Choice {
  readonly trigger: Trigger
  /** Of the checkout; absent: it is to be made. */
  readonly tag: string | undefined
  readonly notices: readonly Diagnostic[]
}

async function chooseTag(
  { tag: named, version, options }: RehearsalOrder,
  source: CheckoutSource & { readonly environment: NodeJS.ProcessEnv },
): Promise<Choice> {
  const { checkout, git } = source
  const { head: commit, prefix } = checkout
  const uncommitted = await uncommittedChanges({ ...source, prefix })
  if (version !== undefined) {
    const trigger = { kind: 'version', version, commit } as const
    return { trigger, tag: undefined, notices: uncommitted }
  }
  const atHead = tagAtHead(checkout, options.tagPrefix ?? '')
  const notices = [...uncommitted, ...(named === undefined ? atHead.notices : [])]
  const tag = named ?? atHead.tag
  if (tag === undefined) return { trigger: { kind: 'version', commit }, tag, notices }
  if ((await git.localTag(tag)) === undefined) throw noLocalTag(tag)
  return { trigger: { kind: 'named-tag', tag }, tag, notices }
}

/** Fills the embedded GitHub; answers the tokens a workflow would have. */
async function seed(
  github: EmbeddedGitHub,
  project: {
    readonly source: RepositoryName
    readonly checkout: Checkout
    /** The one to release; absent: it is to be made. */
    readonly tag: string | undefined
  },
): Promise<{ readonly github: string; readonly opam: string }> {
  const { source, checkout, tag } = project
  github.seed.user(rehearser)
  await seedOpamRepository(github)
  await github.seed.repository({
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
  const repository = fullName(source)
  return {
    github: github.seed.token({ kind: 'workflow', repository, permissions: { contents: 'write' } }),
    opam: github.seed.token({ kind: 'classic', owner: rehearser, scopes: ['public_repo'] }),
  }
}

/** The texts that the embedded GitHub has in the end. */
async function textsOn(
  github: EmbeddedGitHub,
  source: RepositoryName,
): Promise<Pick<Publication, 'release' | 'pullRequest'>> {
  const { repositories } = await github.snapshot()
  const published = repositories[fullName(source)]?.releases.at(-1)
  const pull = repositories[fullName(rehearsedOpamRepository)]?.pulls.at(-1)
  return {
    release: published && { title: published.name ?? '', body: published.body ?? '' },
    pullRequest: pull && { title: pull.title, body: withoutMark(pull.body ?? '') },
  }
}

/** The outcome without links: the GitHub they lead to ends with the command. */
function withoutAddresses(outcome: Outcome): Outcome {
  const { steps, release: published, ending } = outcome
  return {
    ...outcome,
    steps: steps.map((step) => ({ ...step, url: '' })),
    ...(published && {
      release: {
        ...published,
        webUrl: '',
        assets: published.assets.map((asset) => ({ ...asset, downloadUrl: '' })),
      },
    }),
    ...(ending && 'url' in ending && { ending: { ...ending, url: '' } }),
  }
}
