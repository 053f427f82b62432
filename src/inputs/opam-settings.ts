import type { RepositoryName, Settings } from '../release/settings.ts'
import type { Fields } from './fields.ts'
import { parseBranch, parsePath, parseRepository } from './names.ts'

/** Reads where the opam repository is and how it is reached; by default ocaml's own. */
export function readOpamSettings(fields: Fields): Settings['opam'] {
  const repository = fields.read('opam-repository', parseRepository) ?? {
    owner: 'ocaml',
    name: 'opam-repository',
  }
  const branch = fields.read('opam-branch', parseBranch)
  const fork = fields.read('opam-fork', parseRepository)
  if (fork !== undefined && isSame(fork, repository)) {
    fields.report({
      severity: 'error',
      code: 'inputs-contradict',
      message: `Both opam-fork and opam-repository are ${fork.owner}/${fork.name}.`,
      hints: ['Leave opam-fork out to have your fork found or made.'],
    })
  }
  const packagesDir = fields.read('packages-dir', parsePath) ?? ''
  return {
    repository,
    ...(branch === undefined ? {} : { branch }),
    packagesDir: packagesDir === '' ? 'packages' : packagesDir,
    ...(fork === undefined ? {} : { fork }),
  }
}

/** GitHub makes no difference between upper and lower case in names. */
function isSame(one: RepositoryName, other: RepositoryName): boolean {
  return (
    one.owner.toLowerCase() === other.owner.toLowerCase() &&
    one.name.toLowerCase() === other.name.toLowerCase()
  )
}
