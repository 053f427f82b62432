import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { storedAssetName } from '../world/asset-name.ts'
import { repositoryNamed } from './seed-account.ts'
import type { Files } from './seed-repository.ts'
import { timestamp } from '../world/world.ts'
import type { Account, Asset, Release, World } from '../world/world.ts'

/** A release somebody made. */
export interface ReleaseSeed {
  readonly repository: string
  readonly tag: string
  readonly name?: string
  readonly body?: string
  readonly draft?: boolean
  readonly prerelease?: boolean
  readonly assets?: Files
}

async function addAsset(
  world: World,
  uploader: Account,
  [name, content]: [string, string | Uint8Array],
): Promise<Asset> {
  const bytes = Buffer.from(content)
  const id = world.nextId()
  const file = join(world.folder, 'assets', `seed-${id}`)
  await writeFile(file, bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    id,
    name: storedAssetName(name),
    label: '',
    contentType: 'application/octet-stream',
    state: 'uploaded',
    size: bytes.length,
    digest: `sha256:${sha256}`,
    uploader,
    createdAt: timestamp(world),
    file,
    key: `${id.toString(16)}-${sha256.slice(0, 24)}`,
    downloads: 0,
  }
}

/** Makes a release with its assets; answers its id. */
export async function addRelease(world: World, seed: ReleaseSeed): Promise<number> {
  const repository = repositoryNamed(world, seed.repository)
  const id = world.nextId()
  const now = timestamp(world)
  const draft = seed.draft ?? false
  const assets: Asset[] = []
  for (const asset of Object.entries(seed.assets ?? {})) {
    assets.push(await addAsset(world, repository.owner, asset))
  }
  const release: Release = {
    id,
    tag: seed.tag,
    target: repository.defaultBranch,
    name: seed.name ?? seed.tag,
    body: seed.body ?? null,
    draft,
    prerelease: seed.prerelease ?? false,
    immutable: repository.immutableReleases && !draft,
    untagged: `untagged-${id.toString(16).padStart(20, '0')}`,
    author: repository.owner,
    createdAt: now,
    updatedAt: now,
    publishedAt: draft ? null : now,
    assets,
  }
  repository.releases.push(release)
  return id
}
