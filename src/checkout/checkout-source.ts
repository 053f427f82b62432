import { basename } from 'node:path'
import { readProject } from '../dune/project.ts'
import type { Origin } from '../release/model/repository-url.ts'
import { byteString, encodeBytes } from '../text/source.ts'
import type { OpenCheckout } from './checkout.ts'

type CheckoutSource = Pick<OpenCheckout, 'directory' | 'checkout' | 'git'>

/**
 * Where a checkout's project lives: what `origin` names, else the `(source (github …))` of its
 * `dune-project`; one that was never pushed anywhere is given a name of its own.
 */
export async function sourceOfCheckout(source: CheckoutSource): Promise<Origin> {
  return (await knownSource(source)) ?? invented(source.directory)
}

/** The same, where anything tells it. */
export async function knownSource(source: CheckoutSource): Promise<Origin | undefined> {
  return source.checkout.origin ?? (await stated(source))
}

async function stated({ checkout, git }: CheckoutSource): Promise<Origin | undefined> {
  const { head, prefix } = checkout
  const path = encodeBytes(prefix === '' ? 'dune-project' : `${prefix}/dune-project`)
  const entry = (await git.entries(head)).find((each) => each.path === path)
  if (entry === undefined || entry.kind === 'symlink' || entry.kind === 'submodule')
    return undefined
  const text = byteString(await git.read(entry.object))
  const info = readProject({ name: 'dune-project', text }, [], 'later').project?.info.source?.value
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
