import { fullName, isSameRepository } from '../release/model/repository.ts'
import type { Settings } from '../release/model/settings.ts'
import type { Fields } from './fields.ts'
import { oneOf, parseBoolean } from './values.ts'
import { parseBranch, parseOpamRepositories, parsePath, parseRepository } from './names.ts'

/** Where the branch of a pull request is pushed to. */
const parseOpamPush = oneOf({ fork: 'fork', direct: 'direct' } as const)

/**
 * Reads where the opam repository is and how it is reached; by default ocaml's own.
 *
 * @param proposes whether there is to be a pull request, which may be required
 */
export function readOpamSettings(fields: Fields, proposes = true): Settings['opam'] {
  const { repository, dependencies } = fields.read('opam-repository', parseOpamRepositories) ?? {
    repository: { owner: 'ocaml', name: 'opam-repository' },
    dependencies: [],
  }
  const branch = fields.read('opam-branch', parseBranch)
  const fork = fields.read('opam-fork', parseRepository)
  const push = fields.read('opam-push', parseOpamPush) ?? 'fork'
  if (push === 'direct' && fork !== undefined) {
    fields.report({
      severity: 'error',
      code: 'inputs-contradict',
      message: `The input opam-push is direct, but the input opam-fork names the fork ${fullName(fork)}.`,
      hints: ['Remove one of them. A direct push needs no fork.'],
    })
  }
  if (fork !== undefined && isSameRepository(fork, repository)) {
    fields.report({
      severity: 'error',
      code: 'inputs-contradict',
      message: `The inputs opam-fork and opam-repository are both ${fullName(fork)}.`,
      hints: ['Remove the input opam-fork, and the run finds or makes your fork.'],
    })
  }
  const requiresPullRequest = fields.read('require-pull-request', parseBoolean) ?? false
  const packagesDir = fields.read('packages-dir', parsePath) ?? ''
  return {
    repository,
    dependencies,
    branch,
    packagesDir: packagesDir === '' ? 'packages' : packagesDir,
    fork,
    push,
    elsewhere: false,
    tokenMissing: fields.text('opam-token') === undefined,
    pullRequestRequired: proposes && requiresPullRequest,
  }
}
