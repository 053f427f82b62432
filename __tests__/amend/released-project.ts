import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'
import { metadataAt } from '../../src/amend/source-metadata.ts'
import type { AmendedSource } from '../../src/amend/source-metadata.ts'
import { defaultSettings } from '../../src/command/default-settings.ts'
import type { EmbeddedGitHub } from '../../src/embedded-github/embedded-github.ts'
import { openClone } from '../../src/git/clone.ts'
import { withSourceOf } from '../../src/release/artefacts/opam-file.ts'
import { commitFiles, git, newRepository } from '../support/git-repository.ts'

/** The tag of the project whose pull request is open, and what that is about. */
export const tag = '2.1.0'
export const path = 'packages/tally/tally.2.1.0/opam'
export const branch = 'release-tally-2.1.0'
export const fork = 'mara/opam-repository'

/** The states of the project: its tag, and the commits that come after it. */
const states = {
  tagged: '(depends (ocaml (>= 4.08)) (dune (>= 3.18)))',
  bounded: '(depends (ocaml (>= 4.14)) (dune (>= 3.18)))',
  tested: '(depends (ocaml (>= 4.14)) (dune (>= 3.18)) (alcotest :with-test))',
  more: '(depends (ocaml (>= 4.14)) (dune (>= 3.18)))) (package (name tally-cli) (synopsis "Counts") (allow_empty)',
} as const

/** The name of a state. */
export type State = keyof typeof states

const project = (depends: string): string =>
  `(lang dune 3.18)\n(name tally)\n(generate_opam_files)\n(source (github mara/tally))\n(license ISC)\n(authors Mara)\n(maintainers "Mara <mara@example.org>")\n(package (name tally) (synopsis "Counts") (allow_empty) ${depends})\n`

/** A project that was released, and the open pull request of its release. */
export interface ReleasedProject {
  /** Its repository, at the last state. */
  readonly directory: string
  /** The commit of a state. */
  readonly commits: Readonly<Record<State, string>>
  /** The opam file as the release proposed it. */
  readonly proposed: string
  readonly openSource: () => Promise<AmendedSource>
  /** Opens the pull request of the release. */
  readonly propose: (github: EmbeddedGitHub) => Promise<void>
}

/** Makes the project; it is removed after the tests of the file. */
export async function releasedProject(): Promise<ReleasedProject> {
  const folder = await mkdtemp(join(tmpdir(), 'metadata-'))
  afterAll(async () => {
    await rm(folder, { recursive: true, maxRetries: 10 })
  })
  const directory = newRepository(folder, 'tally')
  const commitOf = (state: State): string => {
    commitFiles(directory, {
      'dune-project': project(states[state]),
      'CHANGES.md': '## 2.1.0\n\n- Faster\n',
      'LICENSE.md': 'ISC',
      'README.md': 'Counts',
    })
    const commit = git(directory, 'rev-parse', 'HEAD')
    if (state === 'tagged') git(directory, 'tag', tag)
    return commit
  }
  const commits = {
    tagged: commitOf('tagged'),
    bounded: commitOf('bounded'),
    tested: commitOf('tested'),
    more: commitOf('more'),
  }
  const openSource = async (): Promise<AmendedSource> => {
    const clone = await openClone({ directory, environment: process.env, scratch: folder })
    const trigger = { kind: 'hypothetical', commit: '' } as const
    return {
      git: clone,
      tags: {
        tag: async (name) => {
          const commit = await clone.localTag(name)
          return commit === undefined ? undefined : { name, commit }
        },
      },
      settings: defaultSettings({ owner: 'mara', name: 'tally' }, trigger, ''),
    }
  }
  const source = await openSource()
  const { metadata } = await metadataAt(commits.tagged, source, { tag, version: tag })
  source.git.close()
  const stating = `url {\n  src: "https://example.org/tally.tbz" # mirrored\n  checksum: "sha256=${'b'.repeat(64)}"\n}\nx-commit-hash: "${commits.tagged}"\n`
  const proposed = withSourceOf(metadata?.opam.get('tally') ?? '', stating)
  return {
    directory,
    commits,
    proposed,
    openSource,
    propose: async ({ seed }) => {
      await seed.commit({
        repository: fork,
        branch,
        message: 'tally 2.1.0\n\nChanges: https://github.com/mara/tally/releases/tag/2.1.0',
        files: { [path]: proposed },
      })
      const repository = 'ocaml/opam-repository'
      await seed.pull({ repository, from: fork, branch, title: 'tally 2.1.0' })
    },
  }
}
