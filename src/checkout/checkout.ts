import { resolve } from 'node:path'
import { removeFolder } from '../disk/remove-folder.ts'
import { programEnvironment } from '../environment/environment.ts'
import { readCheckout } from '../git/checkout.ts'
import type { Checkout } from '../git/checkout.ts'
import { openClone } from '../git/clone.ts'
import { makeTemporaryFolder } from '../process/temporary-folder.ts'
import type { CommitReader } from '../release/model/ports/git.ts'
import { requireFolder } from '../command-line/folder.ts'

/** A checkout that is read, and where a command works on it. */
export interface OpenCheckout {
  readonly directory: string
  readonly checkout: Checkout
  readonly git: CommitReader
  readonly environment: NodeJS.ProcessEnv
  /** An existing folder that is removed in the end. */
  readonly scratch: string
}

/**
 * Opens a checkout (or a bare repository), and closes it when its use has ended.
 *
 * @param dir its folder, as it was named on the command line
 * @throws Failure `not-a-repository`, `no-commit`, `git-missing`.
 */
export async function withCheckout<T>(
  dir: string,
  use: (opened: OpenCheckout) => Promise<T>,
): Promise<T> {
  const environment = programEnvironment()
  const directory = resolve(dir)
  requireFolder(directory, dir)
  const temporary = makeTemporaryFolder('dune-publish-')
  const scratch = temporary.path
  try {
    const checkout = await readCheckout(directory, environment)
    const git = await openClone({ directory, environment, scratch })
    return await use({ directory, checkout, git, environment, scratch }).finally(() => {
      git.close()
    })
  } finally {
    await removeFolder(scratch)
    temporary.keep()
  }
}
