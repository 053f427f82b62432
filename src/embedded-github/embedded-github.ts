import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Exchange, LogEntry } from './server/exchange.ts'
import { createFaults } from './server/faults.ts'
import type { Fault } from './server/faults.ts'
import { createSeed } from './seed/seed.ts'
import type { Seed } from './seed/seed.ts'
import { createHttpServer } from './server/server.ts'
import { takeSnapshot } from './world/snapshot.ts'
import type { Snapshot } from './world/snapshot.ts'
import { allRepositories, findRepository } from './world/world.ts'
import type { Addresses, World } from './world/world.ts'

/** How an embedded GitHub is started. */
export interface EmbeddedGitHubOptions {
  /** Where its repositories and assets go: a folder of its own, made where it is missing. */
  readonly folder: string
  /** The clock commits and answers are dated by; the machine's unless said. */
  readonly now?: () => Date
  /** How many questions a fork made through the API answers with 404 before it is there; one. */
  readonly forkPolls?: number
  /** How many questions about its git objects it then answers as if it were empty (409); none. */
  readonly emptyForkPolls?: number
  /** Versions of the REST API that are answered with 410; none. */
  readonly retiredVersions?: readonly string[]
  /** Told of every request and its answer. */
  readonly onExchange?: (exchange: Exchange) => void
}

/** A GitHub on this machine: HTTP on loopback over real bare git repositories. */
export interface EmbeddedGitHub {
  readonly addresses: Addresses
  /** Fills it without going through its API. */
  readonly seed: Seed
  /** Injects a fault; the function it answers takes it away again. */
  inject(fault: Fault): () => void
  /** Takes all faults away. */
  clearFaults(): void
  /** Every request so far, oldest first. */
  readonly log: readonly LogEntry[]
  /** All it holds, to compare. */
  snapshot(): Promise<Snapshot>
  /** The bare git repository of `owner/name`, on disk. */
  repositoryFolder(name: string): string | undefined
  /** Stops listening and ends its git processes; the folder stays. */
  close(): Promise<void>
}

/** The line of the log, without what was sent and answered. */
function entryOf(exchange: Exchange): LogEntry {
  const { number, surface, method, path, query, status, token, ...more } = exchange
  const { writes, faulty, began, ended } = more
  return { number, surface, method, path, query, status, token, writes, faulty, began, ended }
}

/** Ids start high enough to be told from numbers of pull requests. */
const firstId = 1000

/**
 * Starts a GitHub on a free port of this machine, addressed as GitHub Enterprise Server is. It answers
 * what a release asks of GitHub, in GitHub's shapes and with GitHub's refusals; it knows nobody and
 * holds nothing until it is seeded.
 */
export async function startEmbeddedGitHub(options: EmbeddedGitHubOptions): Promise<EmbeddedGitHub> {
  await mkdir(join(options.folder, 'assets'), { recursive: true })
  const addresses = { web: '', api: '', graphql: '', uploads: '' }
  let ids = firstId
  const world: World = {
    addresses,
    folder: options.folder,
    now: options.now ?? (() => new Date()),
    nextId: () => (ids += 1),
    accounts: new Map(),
    repositories: new Map(),
    tokens: new Map(),
    forkPolls: options.forkPolls ?? 1,
    emptyForkPolls: options.emptyForkPolls ?? 0,
  }
  const log: LogEntry[] = []
  const faults = createFaults()
  const server = createHttpServer({
    world,
    faults,
    retiredVersions: options.retiredVersions ?? [],
    onExchange: (exchange) => {
      log.push(entryOf(exchange))
      options.onExchange?.(exchange)
    },
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  addresses.web = `http://127.0.0.1:${port}`
  addresses.api = `${addresses.web}/api/v3`
  addresses.graphql = `${addresses.web}/api/graphql`
  addresses.uploads = `${addresses.web}/api/uploads`
  return {
    addresses,
    seed: createSeed(world),
    inject: (fault) => faults.inject(fault),
    clearFaults: () => faults.clear(),
    log,
    snapshot: async () => await takeSnapshot(world),
    repositoryFolder: (name) => findRepository(world, name)?.bare.folder,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
      await Promise.all(allRepositories(world).map(async ({ bare }) => await bare.close()))
    },
  }
}
