import { shellWord } from '../text/shell-word.ts'
import { Failure } from '../release/model/failure.ts'
import type { ForgeTag } from '../release/model/ports/source-forge.ts'
import { fullName } from '../release/model/repository.ts'
import type { RepositoryName } from '../release/model/repository.ts'
import { compareVersions } from '../version/opam-version.ts'
import { repositoryPath } from './addresses.ts'
import type { GithubClient } from './client.ts'
import { once, unlessMissing } from './repetition.ts'
import { listAt, textAt } from './shape.ts'

/** A tag of a tag of a tag … is followed this far; git itself makes one at most by accident. */
const depthLimit = 10

/**
 * The tag of that name, peeled to its commit, and the message of the outermost tag object.
 *
 * @throws Failure `tag-not-commit` where it names a tree or a blob.
 */
export async function readTag(
  client: GithubClient,
  repository: RepositoryName,
  name: string,
): Promise<ForgeTag | undefined> {
  const doing = `read the tag ${name} of ${fullName(repository)}`
  const path = repositoryPath(repository, `git/ref/tags/${name}`)
  const answer = await unlessMissing(client.call({ method: 'GET', path, doing }))
  if (answer === undefined) return undefined
  let holder: unknown = answer.data
  let message: string | undefined
  for (let depth = 0; depth < depthLimit; depth++) {
    const kind = textAt(holder, 'object.type')
    const id = textAt(holder, 'object.sha')
    if (kind === 'commit') return { name, commit: id, message }
    if (kind !== 'tag') break
    const tag = repositoryPath(repository, `git/tags/${id}`)
    // Each tag object names the next.
    holder = (await client.call({ method: 'GET', path: tag, doing })).data
    message ??= textAt(holder, 'message')
  }
  throw new Failure('tag-not-commit', `The tag ${name} does not point to a commit.`, {
    hint: 'Release from a tag that points to a commit.',
  })
}

/**
 * Names of all tags, newest first. The API lists them by name and tells no time, so the newest is the
 * one with the highest number, in opam's order, whatever stands before the number (`v`, `pkg-v`).
 */
export async function tagNames(
  client: GithubClient,
  repository: RepositoryName,
): Promise<readonly string[]> {
  const path = repositoryPath(repository, 'git/matching-refs/tags')
  const doing = `list the tags of ${fullName(repository)}`
  // This list has no pages: all of it comes at once.
  const { data } = await client.call({ method: 'GET', path, doing })
  return listAt(data, '')
    .map((one) => textAt(one, 'ref'))
    .filter((reference) => reference.startsWith('refs/tags/'))
    .map((reference) => reference.slice('refs/tags/'.length))
    .toSorted((a, b) => compareVersions(numberOf(b), numberOf(a)))
}

/** A tag's name from its first digit on; `~`, older than anything, where it has none. */
function numberOf(tag: string): string {
  const start = tag.search(/\d/)
  return start === -1 ? '~' : tag.slice(start)
}

/**
 * Makes an annotated tag, dated now and by the token's owner; answers the one that is there where
 * somebody was faster. A tag object that no reference names harms nobody, so it may be made twice.
 */
export async function createTag(
  client: GithubClient,
  repository: RepositoryName,
  tag: { readonly name: string; readonly commit: string; readonly message: string },
): Promise<ForgeTag> {
  const { name, commit, message } = tag
  const word = shellWord(name)
  const instead = `Push the tag yourself: "git tag -a ${word} -m ${word} ${commit}", then "git push origin ${word}".`
  const doing = `create the tag ${name} in ${fullName(repository)}`
  const object = await client.call({
    method: 'POST',
    path: repositoryPath(repository, 'git/tags'),
    doing,
    instead,
    body: { tag: name, message, object: commit, type: 'commit' },
    repeatable: true,
  })
  const body = { ref: `refs/tags/${name}`, sha: textAt(object.data, 'sha') }
  return await once(client, {
    send: async () => {
      const path = repositoryPath(repository, 'git/refs')
      await client.call({ method: 'POST', path, doing, instead, body })
      return { name, commit, message }
    },
    find: async () => await readTag(client, repository, name),
  })
}
