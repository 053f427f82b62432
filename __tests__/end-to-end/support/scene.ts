import { cp, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from '@jest/globals'
import { startEmbeddedGitHub } from '../../../src/embedded-github/embedded-github.ts'
import type { EmbeddedGitHub } from '../../../src/embedded-github/embedded-github.ts'
import type { Exchange, LogEntry } from '../../../src/embedded-github/server/exchange.ts'
import { seedOpamRepository } from '../../../src/rehearsal/opam-repository.ts'
import { openApiCheck } from '../../support/openapi-check.ts'
import type { OpenApiCheck } from '../../support/openapi-check.ts'
import { git, makeEmptyRepository, makeRepository, redate } from './git.ts'
import type { Changes } from './git.ts'
import { runStep } from './runner.ts'
import type { Job, Step, WorkflowEvent } from './runner.ts'

const cases = fileURLToPath(new URL('../cases/', import.meta.url))

/** How a scene differs from the usual one. */
export interface SceneOptions {
  /** A folder of `cases/`: `tally`, two packages that are generated, or `grain`, written by hand. */
  readonly project?: 'tally' | 'grain'
  /** What is different in the commit that is released. */
  readonly changes?: Changes
  /** Its tag; `v1.2.0`. `false`: none. */
  readonly tag?: string | false
  /** How many questions a new fork answers with 404, as GitHub's do for a while; none. */
  readonly forkPolls?: number
  /** The time that the commit states, in seconds. */
  readonly committed?: number
  /** Makes the tag a lightweight one. */
  readonly lightweight?: boolean
}

/** How a run differs from that for the pushed tag with a classic token. */
export interface RunOptions {
  /** The repository that the workflow is of, where it is another than the scene's. */
  readonly repository?: string
  readonly event?: WorkflowEvent
  readonly inputs?: Readonly<Record<string, string>>
  readonly workspace?: string
  readonly programs?: string
  /** Variables that the runner has besides its usual ones. */
  readonly env?: Readonly<Record<string, string>>
  /** Kills the run at this exchange, after the server has carried it out. */
  readonly killAt?: (exchange: Exchange) => boolean
}

/** A project on a GitHub, ready to be released; the GitHub is real but for its address. */
export interface Scene extends AsyncDisposable {
  readonly github: EmbeddedGitHub
  /** All that the scene has on disk. */
  readonly folder: string
  /** The repository a person pushes from. */
  readonly origin: string
  /** `owner/name`. */
  readonly repository: string
  /** The tag's commit, else that of `main`. */
  readonly commit: string
  /** The workflow's own token, and a classic one of the releaser with `public_repo`. */
  readonly tokens: { readonly workflow: string; readonly classic: string }
  readonly exchanges: readonly Exchange[]
  readonly check: OpenApiCheck
  /** Requests that changed something, since the scene was set. */
  writes(): readonly LogEntry[]
  /** A tag's push. */
  pushed(tag: string, sha?: string): WorkflowEvent
  /** A manual run on `main`. */
  dispatched(inputs?: Readonly<Record<string, string>>): WorkflowEvent
  /** A fresh workspace, as `actions/checkout` leaves it for an event. */
  checkout(event: WorkflowEvent): Promise<string>
  /** Checks out and runs the action. */
  run(options?: RunOptions): Promise<Step>
}

/** Who owns and releases each project. */
const owners = { tally: 'ana', grain: 'bo' } as const

/** The moment every embedded GitHub believes in: what it makes is the same in each scene. */
const now = new Date('2026-04-01T12:00:00Z')

/** Sets a scene: the project with its tag pushed, an opam repository, tokens. */
export async function setScene(options: SceneOptions = {}): Promise<Scene> {
  const { project = 'tally', changes = {}, tag = 'v1.2.0' } = options
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'dune-publish-scene-')))
  const origin = join(folder, 'origin')
  const { lightweight, committed } = options
  await preparedCopy(origin, [project, changes, tag, lightweight, committed], async (made) => {
    await makeRepository(made, join(cases, project), changes)
    if (committed !== undefined) await redate(made, committed)
    if (tag === false) return
    const kind = lightweight === true ? [] : ['--annotate', `--message=Release ${tag}`]
    await git(made, 'tag', ...kind, tag)
  })
  const commit = await git(origin, 'rev-parse', 'HEAD')
  const exchanges: Exchange[] = []
  const check = openApiCheck()
  const listeners = new Set<(exchange: Exchange) => void>([
    check.onExchange,
    (exchange) => exchanges.push(exchange),
  ])
  const github = await startEmbeddedGitHub({
    folder: join(folder, 'github'),
    now: () => now,
    forkPolls: options.forkPolls ?? 0,
    onExchange: (exchange) => {
      for (const tell of listeners) tell(exchange)
    },
  })
  const owner = owners[project]
  const repository = `${owner}/${project}`
  const { seed, addresses } = github
  seed.user(owner)
  await seedOpamRepository(github)
  const references = { 'refs/heads/main': 'refs/heads/main' }
  await seed.repository({
    owner,
    name: project,
    from: {
      kind: 'folder',
      folder: origin,
      references:
        tag === false ? references : { ...references, [`refs/tags/${tag}`]: `refs/tags/${tag}` },
    },
  })
  const tokens = {
    workflow: seed.token({ kind: 'workflow', repository, permissions: { contents: 'write' } }),
    classic: seed.token({ kind: 'classic', owner, scopes: ['public_repo'] }),
  }
  let workspaces = 0
  const pushed = (name: string, sha = commit): WorkflowEvent =>
    pushEvent({ repository, name, sha, addresses })
  const checkout = async (event: WorkflowEvent): Promise<string> => {
    const workspace = join(folder, `workspace-${(workspaces += 1)}`, project)
    await checkOut(event, { workspace, url: `${addresses.web}/${repository}` })
    return workspace
  }
  const run = async (how: RunOptions = {}): Promise<Step> => {
    const event = how.event ?? pushed(tag === false ? 'v1.2.0' : tag)
    const abort = new AbortController()
    const kill = (exchange: Exchange): void => {
      if (how.killAt?.(exchange) === true) abort.abort()
    }
    listeners.add(kill)
    const job: Job = {
      folder,
      workspace: how.workspace ?? (await checkout(event)),
      addresses,
      repository: how.repository ?? repository,
      actor: owner,
      event,
      token: tokens.workflow,
      inputs: { 'opam-token': tokens.classic, ...how.inputs },
      ...(how.programs === undefined ? {} : { programs: how.programs }),
      ...(how.env === undefined ? {} : { env: how.env }),
      signal: abort.signal,
    }
    try {
      return await runStep(job)
    } finally {
      listeners.delete(kill)
    }
  }
  return {
    github,
    folder,
    origin,
    repository,
    commit,
    tokens,
    exchanges,
    check,
    writes: () => github.log.filter(({ writes }) => writes),
    pushed,
    dispatched: (inputs = {}) => dispatchEvent({ repository, inputs, sha: commit, addresses }),
    checkout,
    run,
    [Symbol.asyncDispose]: async () => {
      await github.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 10 })
    },
  }
}

interface Place {
  readonly repository: string
  readonly sha: string
  readonly addresses: EmbeddedGitHub['addresses']
}

/** The payload's common part. */
function about({ repository, addresses }: Place): object {
  const [login = '', name = ''] = repository.split('/')
  return {
    repository: {
      id: 186853002,
      name,
      full_name: repository,
      private: false,
      owner: { login, id: 21031067, type: 'User' },
      html_url: `${addresses.web}/${repository}`,
      default_branch: 'main',
    },
    sender: { login, id: 21031067, type: 'User' },
  }
}

function pushEvent(push: Place & { readonly name: string }): WorkflowEvent {
  const { name, sha, addresses, repository } = push
  const zero = '0'.repeat(40)
  return {
    name: 'push',
    ref: `refs/tags/${name}`,
    sha,
    payload: {
      ref: `refs/tags/${name}`,
      before: zero,
      after: sha,
      created: true,
      deleted: false,
      forced: false,
      base_ref: 'refs/heads/main',
      compare: `${addresses.web}/${repository}/compare/${name}`,
      commits: [],
      head_commit: { id: sha, message: 'Prepare a release', distinct: true },
      pusher: { name: repository.split('/')[0], email: 'ana@tally.example' },
      ...about(push),
    },
  }
}

function dispatchEvent(
  dispatch: Place & { readonly inputs: Readonly<Record<string, string>> },
): WorkflowEvent {
  const { inputs, sha } = dispatch
  const ref = 'refs/heads/main'
  const workflow = '.github/workflows/release.yml'
  const payload = { inputs, ref, workflow, ...about(dispatch) }
  return { name: 'workflow_dispatch', ref, sha, payload }
}

/**
 * Does what `actions/checkout` does with its defaults but for `persist-credentials: false`: one commit,
 * HEAD detached on a tag, and the tag a lightweight one whatever it was.
 */
async function checkOut(
  { ref, sha }: WorkflowEvent,
  { workspace, url }: { readonly workspace: string; readonly url: string },
): Promise<void> {
  const isTag = ref.startsWith('refs/tags/')
  const local = isTag ? ref : ref.replace('refs/heads/', 'refs/remotes/origin/')
  await preparedCopy(workspace, [ref, sha], async (made) => {
    await makeEmptyRepository(made)
    await git(made, 'fetch', '--no-tags', '--prune', '--depth=1', url, `+${sha}:${local}`)
    await git(made, 'checkout', '--force', ...(isTag ? [local] : ['-B', 'main', local]))
  })
  const settings = join(workspace, '.git', 'config')
  const origin = `[remote "origin"]\n\turl = ${url}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`
  await writeFile(settings, `${await readFile(settings, 'utf8')}${origin}`)
}

/** Folders that were made once, by what they were made from; the next scenes get copies. */
const prepared = new Map<string, Promise<string>>()

afterAll(async () => {
  const folders = await Promise.allSettled(prepared.values())
  for (const made of folders) {
    if (made.status === 'fulfilled') await rm(made.value, { recursive: true, maxRetries: 10 })
  }
})

/** Puts a folder where it belongs: starting git again for each scene takes longer than all else. */
async function preparedCopy(
  folder: string,
  from: readonly unknown[],
  make: (folder: string) => Promise<void>,
): Promise<void> {
  const key = JSON.stringify(from)
  const ready = prepared.get(key) ?? prepare(make)
  prepared.set(key, ready)
  await cp(await ready, folder, { recursive: true, verbatimSymlinks: true })
}

async function prepare(make: (folder: string) => Promise<void>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dune-publish-prepared-'))
  await make(folder)
  return folder
}
