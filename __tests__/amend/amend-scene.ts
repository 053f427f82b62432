import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { amend } from '../../src/amend/amend.ts'
import type { AmendOrder, AmendWorld } from '../../src/amend/amend.ts'
import type { AmendOutcome } from '../../src/amend/outcome.ts'
import { parseLines } from '../../src/amend/parse-request.ts'
import type { AmendRequest } from '../../src/amend/request.ts'
import { connectOpamForge } from '../../src/connect/connect.ts'
import { startEmbeddedGitHub } from '../../src/embedded-github/embedded-github.ts'
import type { EmbeddedGitHub } from '../../src/embedded-github/embedded-github.ts'
import type { PullSnapshot } from '../../src/embedded-github/world/snapshot.ts'
import type { Token } from '../../src/embedded-github/world/tokens.ts'
import { seedOpamRepository } from '../../src/rehearsal/opam-repository.ts'
import { settings } from '../release/example-release.ts'

/** What is there before an amendment. */
export interface SceneOptions {
  /** Whether the person has a fork of the opam repository. */
  readonly fork?: boolean
  /** In place of the person's classic token; a text: as it is. */
  readonly token?: Token | string
  /** Files that a request may name. */
  readonly files?: Readonly<Record<string, string>>
  /** Opens the project that a request takes metadata from. */
  readonly openSource?: AmendWorld['openSource']
  /** Comes before the fork. */
  readonly prepare?: (github: EmbeddedGitHub) => Promise<void>
  /** Comes after it. */
  readonly propose?: (github: EmbeddedGitHub) => Promise<void>
}

/** A few published packages on an embedded GitHub, and amendments of them. */
export interface AmendScene {
  readonly github: EmbeddedGitHub
  amend(
    request: string | AmendRequest,
    changes?: Partial<AmendOrder['settings']>,
  ): Promise<AmendOutcome>
  /** Lets something happen between what a run sees and what it commits. */
  beforeCommit(happens: () => Promise<void>): void
  /** The pull requests of the opam repository. */
  pulls(): Promise<readonly PullSnapshot[]>
  /** How many requests changed something since the last call. */
  writes(): number
  close(): Promise<void>
}

/** An opam file that opam-repository's CI has nothing against. */
export function opamFile(fields: string): string {
  return `opam-version: "2.0"
synopsis: "A tally of things"
description: "Counts things, one after the other."
maintainer: "mara@example.org"
authors: "Mara"
license: "ISC"
homepage: "https://example.org/tally"
bug-reports: "https://example.org/tally/issues"
dev-repo: "git+https://example.org/tally.git"
${fields}build: ["dune" "build" "-p" name "-j" jobs]
url {
  src: "https://example.org/tally.tbz"
  checksum: "sha256=${'a'.repeat(64)}"
}
`
}

/** The published versions of tally, and of a package that depends on it. */
export const publishedFiles: Readonly<Record<string, string>> = {
  'packages/tally/tally.1.0.0/opam': opamFile('depends: [\n  "ocaml"\n  "dune" {>= "2.0"}\n]\n'),
  'packages/tally/tally.1.1.0/opam': opamFile(
    'depends: [\n  "ocaml" {>= "4.08"} # as ever\n  "dune" {>= "3.0"}\n]\n',
  ),
  'packages/tally/tally.2.0.0/opam': opamFile(
    'depends: [\n  "ocaml" {>= "5.4"}\n  "dune" {>= "3.0"}\n]\n',
  ),
}

/** A package that depends on tally, which is published in a scene that is prepared so. */
export const dependent = {
  path: 'packages/ledger/ledger.1.0/opam',
  text: opamFile('depends: [\n  "ocaml"\n  "tally"\n]\n'),
} as const

/** Publishes the dependent of tally. */
export async function publishDependent({ seed }: EmbeddedGitHub): Promise<void> {
  await seed.commit({
    repository: 'ocaml/opam-repository',
    branch: 'master',
    message: 'A dependent',
    files: { [dependent.path]: dependent.text },
  })
}

/** The opam file of a version of tally whose pull request is open. */
export const released = {
  path: 'packages/tally/tally.2.1.0/opam',
  text: opamFile('depends: ["ocaml"]\n'),
} as const

/** Opens the pull request of a release of tally, from the branch of its project. */
export async function proposeRelease({ seed }: EmbeddedGitHub): Promise<void> {
  const branch = 'release-abacus-2.1.0'
  await seed.commit({
    repository: 'mara/opam-repository',
    branch,
    message: 'tally 2.1.0\n\nChanges: https://github.com/mara/tally/releases/tag/2.1.0',
    files: { [released.path]: released.text },
  })
  const from = 'mara/opam-repository'
  await seed.pull({ repository: 'ocaml/opam-repository', from, branch, title: 'tally 2.1.0' })
}

/** The request of lines as they are in a workflow. */
export function requestOf(text: string): AmendRequest {
  const parsed = parseLines({ name: 'amend', text })
  if (parsed.kind === 'wrong') throw new Error(parsed.diagnostics[0]?.message)
  return parsed.request
}

/** Starts a scene in which nothing is amended yet. */
export async function openScene(options: SceneOptions = {}): Promise<AmendScene> {
  const folder = await mkdtemp(join(tmpdir(), 'amend-'))
  const github = await startEmbeddedGitHub({ folder, forkPolls: 0, emptyForkPolls: 0 })
  await seedOpamRepository(github)
  await github.seed.commit({
    repository: 'ocaml/opam-repository',
    branch: 'master',
    message: 'Versions of tally',
    files: publishedFiles,
  })
  const person = { kind: 'classic', owner: 'mara', scopes: ['public_repo'] } as const
  const { token: given = person } = options
  const token = typeof given === 'string' ? given : github.seed.token(given)
  await options.prepare?.(github)
  if (options.fork === true) {
    await github.seed.fork({ of: 'ocaml/opam-repository', owner: 'mara' })
  }
  await options.propose?.(github)
  const host = { apiUrl: github.addresses.api, graphqlUrl: github.addresses.graphql }
  let seen = 0
  let meanwhile = async (): Promise<void> => await Promise.resolve()
  return {
    github,
    beforeCommit: (happens) => {
      meanwhile = happens
    },
    amend: async (request, changes = {}) => {
      const all = { ...settings, ...changes }
      const forge = connectOpamForge({
        settings: all,
        hosts: { source: host, opam: host },
        tokens: { github: token, opam: token },
        notice: () => undefined,
        cacheFolder: undefined,
        waitFactor: 0.0001,
      })
      const order = {
        request: typeof request === 'string' ? requestOf(request) : request,
        settings: all,
      }
      const readFile = async (path: string) => await Promise.resolve(options.files?.[path])
      const { openSource = noSource } = options
      const writer: AmendWorld['writer'] = {
        ...forge.writer,
        commit: async (commit) => {
          await meanwhile()
          return await forge.writer.commit(commit)
        },
      }
      return await amend(order, { ...forge, writer, readFile, openSource }, silent)
    },
    pulls: async () => {
      const { repositories } = await github.snapshot()
      return repositories['ocaml/opam-repository']?.pulls ?? []
    },
    writes: () => {
      const since = github.log.slice(seen)
      seen = github.log.length
      return since.filter(({ writes }) => writes).length
    },
    close: async () => {
      await github.close()
      await rm(folder, { recursive: true, maxRetries: 10 })
    },
  }
}

async function noSource(): Promise<never> {
  return await Promise.reject(new Error('There is no project.'))
}

const silent = {
  started: () => undefined,
  moved: () => undefined,
  finished: () => undefined,
  notice: () => undefined,
}
