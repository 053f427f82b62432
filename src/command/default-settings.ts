import type { RepositoryName } from '../release/model/repository.ts'
import type { Settings, Trigger } from '../release/model/settings.ts'

/** The settings of a workflow that sets no input but its token, for a command. */
export function defaultSettings(
  source: RepositoryName,
  trigger: Trigger,
  workingDirectory: string,
): Settings {
  return {
    source: { owner: source.owner, name: source.name },
    trigger,
    workingDirectory,
    tagPrefix: '',
    keepV: 'auto',
    packages: [],
    exclude: [],
    changelog: { required: false },
    drift: 'error',
    failOn: 'error',
    ignore: [],
    prerelease: 'auto',
    submodules: undefined,
    archiveFormat: 'tbz',
    archiveUrl: undefined,
    verify: 'none',
    // A command makes one where its options ask for it.
    forecast: false,
    draft: false,
    dryRun: false,
    // A person's clone may be one of their fork, and the release happens elsewhere.
    allowFork: true,
    commandLine: true,
    opam: {
      elsewhere: false,
      repository: { owner: 'ocaml', name: 'opam-repository' },
      dependencies: [],
      branch: undefined,
      packagesDir: 'packages',
      fork: undefined,
      push: 'fork',
      tokenMissing: false,
      pullRequestRequired: false,
    },
    actor: undefined,
  }
}
