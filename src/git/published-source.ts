import { join } from 'node:path'
import { Failure } from '../release/model/failure.ts'
import type { CommitReader } from '../release/model/ports/git.ts'
import type { SourceTag } from '../reproduce/attempts.ts'
import { openClone } from './clone.ts'
import type { GitPlace } from './command.ts'
import { gitFailed, runGit } from './command.ts'
import { fetchingEnvironment } from './environment.ts'
import type { Remote } from './environment.ts'
import { tryToFetch } from './fetch.ts'
import { remotesOf } from './submodule.ts'

/** The repository that a published archive was made from, as far as it was fetched. */
export interface PublishedSource {
  readonly git: CommitReader
  /** Where it is fetched from, without the credentials that a person may have put into it. */
  readonly url: string
  readonly tags: ReadonlyMap<string, SourceTag>
  /** Fetches a commit; answers what git said where the server does not hand it out. */
  readonly fetchCommit: (commit: string) => Promise<string | undefined>
}

/** Where a source repository is. */
export interface SourceAddress {
  readonly url: string
  /** Whether a person named it: an address in an opam file may not lead into this machine. */
  readonly isNamed: boolean
}

/** An absent server is given up after so many milliseconds. */
const longestSilence = 60_000

/** Tags and their ids: the kernel's are 200 kB. */
const longestTagList = 32 * 1024 * 1024

/**
 * Opens the source repository of a published version: an empty clone in the scratch folder, which gets single
 * commits. git is never asked for a password, on a terminal or elsewhere.
 *
 * @throws Failure `source-unreachable`, `git-missing`.
 */
export async function openPublishedSource(
  { url, isNamed }: SourceAddress,
  { scratch, environment }: { readonly scratch: string; readonly environment: NodeJS.ProcessEnv },
): Promise<PublishedSource> {
  const silent = withoutQuestions(environment)
  const directory = join(scratch, 'source.git')
  const place = { directory: scratch, environment: silent }
  const init = ['init', '--quiet', '--bare', '--end-of-options', directory]
  const made = await runGit(place, init)
  if (made.status !== 0) throw gitFailed(init, made)
  const remotes = isNamed ? [{ url }] : remotesOf(url, undefined, { fromCommit: true })
  const found = await firstThatAnswers({ directory, environment: silent }, remotes)
  const remote = { ...found.remote, url: found.url }
  const git = await openClone({
    directory,
    isGitDirectory: true,
    environment: silent,
    scratch,
    remote,
  })
  return {
    git,
    url: withoutCredentials(found.url),
    tags: found.tags,
    fetchCommit: async (commit) =>
      await tryToFetch(
        { directory, environment: silent },
        { ...remote, environment: silent },
        commit,
      ),
  }
}

/** Of nobody a password is asked, by git itself, by ssh, or in a window. */
function withoutQuestions(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return {
    ...environment,
    GIT_ASKPASS: '',
    GCM_INTERACTIVE: 'never',
    GIT_SSH_COMMAND: environment['GIT_SSH_COMMAND'] ?? 'ssh -oBatchMode=yes',
  }
}

interface FoundRemote {
  readonly remote: Remote
  readonly url: string
  readonly tags: PublishedSource['tags']
}

async function firstThatAnswers(
  place: GitPlace,
  remotes: readonly (Remote & { readonly url: string })[],
): Promise<FoundRemote> {
  let refusal: Failure | undefined
  for (const remote of remotes) {
    const { url } = remote
    const there = { ...place, environment: fetchingEnvironment(place.environment, remote) }
    const command = ['ls-remote', '--tags', '--quiet', '--end-of-options', url]
    const answer = await runGit(there, command, { silence: longestSilence, most: longestTagList })
    if (answer.status === 0 && !answer.wasTooMuch) {
      return { remote, url, tags: parseTags(answer.stdout.toString('utf8')) }
    }
    const said = answer.wasSilent
      ? `git reported nothing for ${longestSilence / 1000} s`
      : answer.stderr
    refusal ??= unreachable(url, said)
  }
  throw refusal ?? unreachable('', 'there is no address')
}

/** An annotated tag has a second line, `^{}`, with the commit that it names. */
function parseTags(listing: string): ReadonlyMap<string, SourceTag> {
  const tags = new Map<string, SourceTag>()
  for (const line of listing.split('\n')) {
    const [, commit, name, peeled] =
      /^([0-9a-f]{40,64})\trefs\/tags\/(.+?)(\^\{\})?$/.exec(line) ?? []
    if (commit === undefined || name === undefined) continue
    tags.set(name, { name, commit, annotated: peeled !== undefined })
  }
  return tags
}

/** What git says first; what follows is advice about access. */
function firstLine(said: string): string {
  return (said.trim().split('\n')[0] ?? '').replace(/^fatal: /, '')
}

/** A person may have written a password into an address. */
function withoutCredentials(text: string): string {
  return text.replace(/\/\/[^/\s@]*@/g, '//')
}

function unreachable(url: string, said: string): Failure {
  const asks = /could not read (?:Username|Password)|Authentication failed|Permission denied/.test(
    said,
  )
  const why = asks
    ? 'the server asks for a password, so the repository is private or does not exist.'
    : withoutCredentials(firstLine(said))
  const shown = withoutCredentials(url)
  return new Failure(
    'source-unreachable',
    `The source repository ${shown} cannot be read: ${why}`,
    {
      hint: 'Name a clone or another address of the repository with --source.',
    },
  )
}
