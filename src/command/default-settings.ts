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
    prerelease: 'auto',
    submodules: undefined,
    archiveFormat: 'tbz',
    verify: 'none',
    draft: false,
    dryRun: false,
    // A person's clone may be one of their fork, and the release happens elsewhere.
    allowFork: true,
    commandLine: true,
    opam: { repository: { owner: 'ocaml', name: 'opam-repository' }, packagesDir: 'packages' },
  }
}
