import type { KnownVersions } from '../fix/lower-bound.ts'
import type { ProjectState } from '../fix/project-state.ts'
import { opamTextOf } from '../fix/project-state.ts'
import type { PublishedHistory } from '../fix/published-changes.ts'
import { forecastRelease } from '../forecast/forecast-release.ts'
import { formulaAtoms } from '../opam/formula.ts'
import { readOpamFile } from '../lint/model/opam-reading.ts'
import type { ProjectAddresses } from '../opam/repository-address.ts'
import { repositoryAddress } from '../opam/repository-address.ts'
import { versionAfter } from '../release/findings/forecast.ts'
import type { UpstreamFacts } from '../release/look/upstream-facts.ts'
import { Failure } from '../release/model/failure.ts'
import type { OpamRepositoriesReader } from '../release/model/ports/opam-repositories.ts'
import { layeredSource } from '../solver/package-source.ts'
import type { PackageSource } from '../solver/package-source.ts'
import { isPrerelease } from '../version/prerelease.ts'
import { withCheckout } from '../checkout/checkout.ts'
import { publishedHistory } from './published-history.ts'
import type { TaggedClone } from './published-history.ts'

/** What is known around a project. */
export interface FixSurroundings {
  readonly upstream: UpstreamFacts
  readonly history: ReadonlyMap<string, PublishedHistory>
  readonly forecast: KnownVersions['forecast']
  /** The addresses of the repository that `origin` names, where a forge has it that is known. */
  readonly repository: ProjectAddresses | undefined
  /** The folder of the project below the root of its git repository; empty for the root, and without git. */
  readonly prefix: string
}

/** What is looked at. */
export interface SurroundingsQuestion {
  readonly dir: string
  readonly state: ProjectState
  readonly tagPrefix: string
  /** Absent where no opam repository is asked for. */
  readonly repositories: OpamRepositoriesReader | undefined
  /** The opam files of a pull request, which count as published. */
  readonly proposed: PackageSource | undefined
  /** Whether the oldest versions that CI will build with are looked for. */
  readonly withForecast: boolean
}

/**
 * Looks at what surrounds a project: its clone with the tags, if there is one, and the opam repository, if that
 * is asked for.
 *
 * @throws Failure where an opam repository cannot be read.
 */
export async function lookAround(question: SurroundingsQuestion): Promise<FixSurroundings> {
  const { dir, repositories } = question
  const read = await repositories?.read()
  if (read?.kind === 'unread') {
    throw new Failure(
      'opam-repository-unread',
      `The opam repository cannot be read: ${read.why}.`,
      {
        hint: 'Name a checkout with --opam-repository-dir, or run again later.',
      },
    )
  }
  const sources = read?.sources
  try {
    return await withCheckout(
      dir,
      async ({ checkout, git }) =>
        await surroundingsOf(question, {
          sources,
          clone: { git, prefix: checkout.prefix, tagPrefix: question.tagPrefix },
          origin: checkout.origin?.webUrl,
        }),
    )
  } catch (error) {
    if (!(error instanceof Failure) || !withoutClone.includes(error.code)) throw error
    return await surroundingsOf(question, { sources, clone: undefined, origin: undefined })
  }
}

/** A project needs no git to be corrected. */
const withoutClone: readonly string[] = ['not-a-repository', 'no-commit', 'git-missing']

async function surroundingsOf(
  { state, withForecast, repositories, proposed }: SurroundingsQuestion,
  {
    sources,
    clone,
    origin,
  }: {
    readonly sources: readonly PackageSource[] | undefined
    readonly clone: TaggedClone | undefined
    readonly origin: string | undefined
  },
): Promise<FixSurroundings> {
  const prefix = clone?.prefix ?? ''
  const repository = origin === undefined ? undefined : repositoryAddress(origin)
  if (sources === undefined || repositories === undefined) {
    const upstream = { kind: 'unseen', why: 'no opam repository was named' } as const
    return { upstream, history: new Map(), forecast: [], prefix, repository }
  }
  const published = layeredSource(proposed === undefined ? sources : [proposed, ...sources])
  const history = new Map<string, PublishedHistory>()
  for (const one of state.described.packages) {
    history.set(one.name, await publishedHistory(one, published, clone))
  }
  return {
    upstream: upstreamOf(state, published, history),
    history,
    forecast: withForecast ? await forecastOf(state, sources, repositories) : [],
    prefix,
    repository,
  }
}

function upstreamOf(
  { described }: ProjectState,
  published: PackageSource,
  history: ReadonlyMap<string, PublishedHistory>,
): UpstreamFacts {
  const named = new Set(described.packages.map(({ name }) => name))
  const files = described.packages.flatMap((one) => {
    const reading = readOpamFile({ name: one.path, text: opamTextOf(one) ?? '' })
    return reading.kind === 'read' ? [reading] : []
  })
  const past = [...history.values()].flat().map((one) => one.published)
  for (const { package: found } of [...files, ...past]) {
    for (const field of ['depends', 'depopts', 'conflicts'] as const) {
      for (const { name } of formulaAtoms(found[field])) named.add(name)
    }
  }
  return {
    kind: 'seen',
    published: {
      names: new Set(published.names()),
      versions: new Map([...named].map((name) => [name, published.versions(name)])),
      archived: new Map(),
    },
    present: new Map(),
    previous: new Map(
      [...history].flatMap(([name, versions]) => {
        const last = versions.find(({ version }) => !isPrerelease(version)) ?? versions[0]
        return last === undefined ? [] : [[name, last] as const]
      }),
    ),
  }
}

async function forecastOf(
  { described }: ProjectState,
  repositories: readonly PackageSource[],
  reader: OpamRepositoriesReader,
): Promise<KnownVersions['forecast']> {
  const names = described.packages.map(({ name }) => name)
  const version = versionAfter(names, repositories)
  const packages = described.packages.map((one) => ({
    name: one.name,
    version,
    opam: opamTextOf(one) ?? '',
  }))
  const forecast = await forecastRelease(
    { repositories, packages },
    async () => await reader.pace(),
  )
  return forecast?.packages ?? []
}
