import { fullName, isSameRepository } from '../release/model/repository.ts'
import type { RepositoryName } from '../release/model/repository.ts'
import { isRefName } from '../version/ref-name.ts'
import { isVersion } from '../version/version.ts'
import { defect, value } from './parsed.ts'
import type { Parsed } from './parsed.ts'
import { parseList } from './values.ts'

/** A repository as GitHub names it, `owner/name`. */
export function parseRepository(text: string): Parsed<RepositoryName> {
  const plain = parts(text)
  if (plain !== undefined) return value(plain)
  const within = /^(?:https?:\/\/|ssh:\/\/|git@)[^/:\s]+[/:]([^\s]+?)(?:\.git)?\/?$/.exec(text)
  const meant = within?.[1] === undefined ? undefined : parts(within[1])
  return defect(
    'it does not have the form owner/name.',
    meant === undefined
      ? 'Write the repository as owner/name, such as ocaml/opam-repository.'
      : `Write it without the server: ${fullName(meant)}.`,
  )
}

/** The opam repository that is published to, and others that hold dependencies of its packages. */
export interface OpamRepositoryNames {
  readonly repository: RepositoryName
  readonly dependencies: readonly RepositoryName[]
}

/** A list of opam repositories. The first is the one that is published to; each counts once. */
export function parseOpamRepositories(text: string): Parsed<OpamRepositoryNames> {
  const list = parseList(text)
  if (list.kind === 'defect') return list
  const named: RepositoryName[] = []
  for (const item of list.value) {
    const parsed = parseRepository(item)
    if (parsed.kind === 'defect') {
      return list.value.length === 1 ? parsed : defect(`"${item}": ${parsed.fact}`, parsed.hint)
    }
    const isKnown = named.some((one) => isSameRepository(one, parsed.value))
    if (!isKnown) named.push(parsed.value)
  }
  const [repository, ...dependencies] = named
  return repository === undefined
    ? defect('it names no repository.', 'Write at least the opam repository to release to.')
    : value({ repository, dependencies })
}

function parts(text: string): RepositoryName | undefined {
  const match = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(text)
  const [, owner, name] = match ?? []
  if (owner === undefined || name === undefined || name === '.' || name === '..') return undefined
  return { owner, name }
}

const noRefName = 'it is not a valid name of a tag or branch in git.'

/** The name of a tag; `refs/tags/` before it is dropped. */
export function parseTag(text: string): Parsed<string> {
  if (text.startsWith('refs/heads/')) {
    return defect(
      'it names a branch.',
      'Name a tag. To release a branch, set the input version instead.',
    )
  }
  const name = text.replace(/^refs\/tags\//, '')
  return isRefName(name)
    ? value(name)
    : defect(noRefName, 'Write the name of the tag as git tag lists it, such as v1.2.0.')
}

/** The name of a branch; `refs/heads/` before it is dropped. */
export function parseBranch(text: string): Parsed<string> {
  const name = text.replace(/^refs\/heads\//, '')
  return isRefName(name)
    ? value(name)
    : defect(noRefName, 'Write the name of the branch as git branch lists it, such as master.')
}

/** What a tag's name begins with: anything that a version can follow. */
export function parseTagPrefix(text: string): Parsed<string> {
  return isRefName(`${text}1`)
    ? value(text)
    : defect(noRefName, 'Write the text before the version in the tags, such as "carton-".')
}

/** A version as opam accepts it. */
export function parseVersion(text: string): Parsed<string> {
  return isVersion(text)
    ? value(text)
    : defect(
        'an opam version may only contain letters, digits, "-", "_", "+", "." and "~".',
        'Write the version as opam does, such as 1.2.0 or 1.2.0~beta1.',
      )
}

/** A path below a folder, with `/`; `./` and a last `/` are dropped, the folder itself is empty. */
export function parsePath(text: string): Parsed<string> {
  const path = text.replaceAll('\\', '/')
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) {
    return defect('it is an absolute path.', 'Write the path inside the repository.')
  }
  const names = path.split('/').filter((name) => name !== '' && name !== '.')
  return names.includes('..')
    ? defect('it contains "..".', 'Write a path inside the repository, without "..".')
    : value(names.join('/'))
}
