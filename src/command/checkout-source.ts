import { basename } from 'node:path'
import { readProject } from '../dune/project.ts'
import type { Checkout, Origin } from '../git/checkout.ts'
import type { CommitReader } from '../release/ports.ts'
import { readProjectFiles } from '../release/project-files.ts'

/** The repository that a checkout is of. */
export interface CheckoutSource {
  readonly directory: string
  readonly checkout: Checkout
  readonly git: CommitReader
}

/**
 * Where a checkout's project lives: what `origin` names, else the `(source (github …))` of its
 * `dune-project`; one that was never pushed anywhere is given a name of its own.
 */
export async function sourceOfCheckout(source: CheckoutSource): Promise<Origin> {
  return source.checkout.origin ?? (await stated(source)) ?? invented(source.directory)
}

async function stated({ checkout, git }: CheckoutSource): Promise<Origin | undefined> {
  const { texts } = await readProjectFiles(git, checkout.head, {
    folder: checkout.prefix,
    changelog: undefined,
  })
  const text = texts.get('dune-project')
  if (text === undefined) return undefined
  const info = readProject({ name: 'dune-project', text }).project?.info.source?.value
  if (info?.kind !== 'host' || info.host !== 'github') return undefined
  const [owner, name] = info.path.split('/')
  if (owner === undefined || name === undefined || owner === '' || name === '') return undefined
  return { owner, name, webUrl: `https://github.com/${owner}/${name}` }
}

function invented(directory: string): Origin {
  const folder = basename(directory)
    .replace(/\.git$/, '')
    .replaceAll(/[^A-Za-z0-9._-]/g, '-')
  const name = folder === '' ? 'project' : folder
  return { owner: 'you', name, webUrl: `https://github.com/you/${name}` }
}
