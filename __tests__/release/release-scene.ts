import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'
import { connect, connectForges } from '../../src/connect/connect.ts'
import { startEmbeddedGitHub } from '../../src/embedded-github/embedded-github.ts'
import type { EmbeddedGitHub } from '../../src/embedded-github/embedded-github.ts'
import type { Exchange } from '../../src/embedded-github/server/exchange.ts'
import { seedOpamRepository } from '../../src/rehearsal/opam-repository.ts'
import { sampleRepository, sampleTag } from '../../src/rehearsal/sample-project.ts'
import { makeSampleRepository } from '../../src/rehearsal/sample-repository.ts'
import type { Token } from '../../src/embedded-github/world/tokens.ts'
import { examine } from '../../src/release/look/examination.ts'
import type { Examination } from '../../src/release/look/examination.ts'
import type { Outcome } from '../../src/release/model/outcome.ts'
import { release } from '../../src/release/release.ts'
import type { Settings } from '../../src/release/model/settings.ts'
import { commitFiles, git, newRepository } from '../support/git-repository.ts'
import { settings } from './example-release.ts'

/** What is there before the release. */
export interface SceneOptions {
  /** A project of that many packages instead of the sample. */
  readonly packages?: number
  /** Whether the person has a fork of the opam repository. */
  readonly fork?: boolean
  /** Whether there is no token but the workflow's own. */
  readonly workflowTokenOnly?: boolean
  /** Tokens in place of the workflow's own and of the person's classic one; a text: as it is. */
  readonly tokens?: { readonly github?: Token | string; readonly opam?: Token | string }
  /** What else is there. */
  readonly prepare?: (github: EmbeddedGitHub) => Promise<void>
  /** How many questions a new fork answers with 404, and then as if it were empty. */
  readonly forkPolls?: number
  /** The folder of the project, where it is made already. */
  readonly directory?: string
  /** Whether an older version of a project of packages is published and tagged, and the fork behind. */
  readonly older?: boolean
  /** Older tags that the forge has besides the released one. */
  readonly tags?: readonly string[]
  /** Told of every request and its answer. */
  readonly onExchange?: (exchange: Exchange) => void
}

/** A project on an embedded GitHub, and releases of it. */
export interface ReleaseScene {
  readonly github: EmbeddedGitHub
  /** Runs a release with the settings of a manual run for the tag, but for those given. */
  release(changes?: Partial<Settings>): Promise<Outcome>
  /** Examines the tokens, with those settings. */
  examine(changes?: Partial<Settings>): Promise<Examination>
  /** How many requests changed something since the last call. */
  writes(): number
  close(): Promise<void>
}

const packageNames = [
  'ferry',
  'ferry-cli',
  'ferry-lwt',
  'ferry-eio',
  'ferry-unix',
  'ferry-top',
  'ferry-x',
]

const olderTag = 'v1.1.0'

async function publishOlder(github: EmbeddedGitHub, packages: number): Promise<void> {
  const opam = 'opam-version: "2.0"\nsynopsis: "Queues"\n'
  const files = packageNames
    .slice(0, packages)
    .map((name) => [`packages/${name}/${name}.1.1.0/opam`, opam] as const)
  await github.seed.commit({
    repository: 'ocaml/opam-repository',
    branch: 'master',
    message: 'Older versions',
    files: Object.fromEntries(files),
  })
}

/** Makes a project of packages that dune generates the opam files of; answers its folder. */
export function makeProject(folder: string, packages: number): string {
  const stanzas = packageNames
    .slice(0, packages)
    .map((name) => `(package (name ${name}) (synopsis "Queues") (allow_empty))\n`)
    .join('')
  const directory = newRepository(folder, 'project')
  commitFiles(directory, {
    'dune-project': `(lang dune 3.18)\n(name ferry)\n(generate_opam_files)\n(source (github harbour-works/ferry))\n(license ISC)\n(authors Mara)\n(maintainers "Mara <mara@example.org>")\n${stanzas}`,
    'CHANGES.md': '## 1.2.0\n\n- Faster\n',
    'LICENSE.md': 'ISC',
    'README.md': 'Queues',
  })
  git(directory, 'tag', '--annotate', '--message', 'Faster', sampleTag)
  return directory
}

/** Projects that were made once, by their number of packages: a release only reads them. */
const projects = new Map<number | undefined, Promise<string>>()
const made: string[] = []
afterAll(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, maxRetries: 10 })
})

async function projectOf(packages: number | undefined): Promise<string> {
  const project = projects.get(packages) ?? newProject(packages)
  projects.set(packages, project)
  return await project
}

async function newProject(packages: number | undefined): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'project-'))
  made.push(folder)
  if (packages !== undefined) return makeProject(folder, packages)
  const directory = join(folder, 'sample.git')
  await makeSampleRepository(directory)
  return directory
}

const repository = `${sampleRepository.owner}/${sampleRepository.name}`

async function seed(
  github: EmbeddedGitHub,
  directory: string,
  { tags: more = [], older = false }: SceneOptions,
): Promise<void> {
  await seedOpamRepository(github)
  const tags = [sampleTag, ...more].map((name) => `refs/tags/${name}`)
  const references = {
    'refs/heads/main': 'HEAD',
    ...Object.fromEntries(tags.map((tag) => [tag, tag])),
    ...(older ? { [`refs/tags/${olderTag}`]: 'HEAD' } : {}),
  }
  const from = { kind: 'folder', folder: directory, references } as const
  await github.seed.repository({ ...sampleRepository, from })
}

/** Starts a scene in which nothing is released yet. */
export async function openScene(options: SceneOptions = {}): Promise<ReleaseScene> {
  const folder = await mkdtemp(join(tmpdir(), 'release-'))
  const directory = options.directory ?? (await projectOf(options.packages))
  const github = await startEmbeddedGitHub({
    folder: join(folder, 'github'),
    forkPolls: options.forkPolls ?? 0,
    emptyForkPolls: options.forkPolls ?? 0,
    ...(options.onExchange && { onExchange: options.onExchange }),
  })
  await seed(github, directory, options)
  const workflow = { kind: 'workflow', repository, permissions: { contents: 'write' } } as const
  const own = github.seed.token(workflow)
  const person = github.seed.token({ kind: 'classic', owner: 'mara', scopes: ['public_repo'] })
  const given = (token: Token | string | undefined): string | undefined =>
    token === undefined || typeof token === 'string' ? token : github.seed.token(token)
  const tokens = {
    github: given(options.tokens?.github) ?? own,
    opam: given(options.tokens?.opam) ?? (options.workflowTokenOnly === true ? own : person),
  }
  await options.prepare?.(github)
  if (options.fork === true) {
    await github.seed.fork({ of: 'ocaml/opam-repository', owner: 'mara' })
  }
  if (options.older === true) await publishOlder(github, options.packages ?? 1)
  const host = { apiUrl: github.addresses.api, graphqlUrl: github.addresses.graphql }
  const forges = (changes: Partial<Settings> = {}) => ({
    settings: { ...settings, trigger: { kind: 'named-tag', tag: sampleTag } as const, ...changes },
    hosts: { source: host, opam: host },
    tokens,
    notice: () => undefined,
    waitFactor: 0.0001,
  })
  let seen = 0
  let runs = 0
  return {
    github,
    examine: async (changes) => {
      const asked = forges(changes)
      return await examine(asked.settings, connectForges(asked).readers)
    },
    release: async (changes) => {
      const asked = forges(changes)
      // A folder for each run: two may be under way.
      const scratch = join(folder, `run-${(runs += 1)}`)
      await mkdir(scratch)
      const world = await connect({
        ...asked,
        sourceUrl: `${github.addresses.web}/${repository}.git`,
        directory,
        scratch,
        cacheFolder: undefined,
        environment: process.env,
      })
      const silent = {
        started: () => undefined,
        moved: () => undefined,
        finished: () => undefined,
        notice: () => undefined,
      }
      return await release(asked.settings, world, silent).finally(() => world.git.close())
    },
    writes: () => {
      const fresh = github.log.slice(seen)
      seen = github.log.length
      return fresh.filter(({ writes }) => writes).length
    },
    close: async () => {
      await github.close()
      await rm(folder, { recursive: true, maxRetries: 10 })
    },
  }
}
