import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '../../src/connect.ts'
import { type EmbeddedGitHub, startEmbeddedGitHub } from '../../src/rehearsal/embedded-github.ts'
import { seedOpamRepository } from '../../src/rehearsal/opam-repository.ts'
import { sampleRepository, sampleTag } from '../../src/rehearsal/sample/project.ts'
import { makeSampleRepository } from '../../src/rehearsal/sample/repository.ts'
import type { Outcome } from '../../src/release/outcome.ts'
import { release } from '../../src/release/release.ts'
import type { Settings } from '../../src/release/settings.ts'
import { settings } from './example-candidate.ts'

/** The sample project on an embedded GitHub, and releases of it. */
export interface ReleaseScene {
  readonly github: EmbeddedGitHub
  /** Runs a release with the settings of a manual run for the tag, but for those given. */
  release(changes?: Partial<Settings>): Promise<Outcome>
  /** How many requests changed something since the last call. */
  writes(): number
  close(): Promise<void>
}

/** Starts a scene in which nothing is released yet. */
export async function openScene(): Promise<ReleaseScene> {
  const folder = await mkdtemp(join(tmpdir(), 'release-'))
  const directory = join(folder, 'sample.git')
  await makeSampleRepository(directory)
  const github = await startEmbeddedGitHub({ folder: join(folder, 'github') })
  await seedOpamRepository(github)
  const tag = `refs/tags/${sampleTag}`
  const references = { 'refs/heads/main': 'HEAD', [tag]: tag }
  await github.seed.repository({
    ...sampleRepository,
    from: { kind: 'folder', folder: directory, references },
  })
  const repository = `${sampleRepository.owner}/${sampleRepository.name}`
  const tokens = {
    github: github.seed.token({ kind: 'workflow', repository, permissions: { contents: 'write' } }),
    opam: github.seed.token({ kind: 'classic', owner: 'mara', scopes: ['public_repo'] }),
  }
  const host = { apiUrl: github.addresses.api, graphqlUrl: github.addresses.graphql }
  let seen = 0
  return {
    github,
    release: async (changes = {}) => {
      const asked = {
        ...settings,
        trigger: { kind: 'named-tag', tag: sampleTag } as const,
        ...changes,
      }
      const world = await connect({
        settings: asked,
        hosts: { source: host, opam: host },
        tokens,
        sourceUrl: `${github.addresses.web}/${repository}.git`,
        directory,
        scratch: folder,
        environment: process.env,
        notice: () => undefined,
        waitFactor: 0.001,
      })
      return await release(asked, world, {
        started: () => undefined,
        finished: () => undefined,
        notice: () => undefined,
      })
    },
    writes: () => {
      const fresh = github.log.slice(seen)
      seen = github.log.length
      return fresh.filter(({ writes }) => writes).length
    },
    close: async () => {
      await github.close()
      await rm(folder, { recursive: true })
    },
  }
}
