import { fullName, isSameRepository } from '../release/repository-name.ts'
import type { Settings } from '../release/settings.ts'
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
  if (fork !== undefined && isSameRepository(fork, repository)) {
    fields.report({
      severity: 'error',
      code: 'inputs-contradict',
      message: `Both opam-fork and opam-repository are ${fullName(fork)}.`,
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
