import type { Reach } from '../model/facts.ts'
import { Failure } from '../model/failure.ts'
import { findOpamReach } from './opam-reach.ts'
import type { OpamReach } from './opam-reach.ts'
import type { SourceForgeReader, SourceRepository } from '../model/ports/source-forge.ts'
import { daysLeft, expiresSoon } from '../model/token-power.ts'
import type { PushAccess, TokenExpiry, TokenIdentity } from '../model/token-power.ts'
import { fullName } from '../model/repository.ts'
import type { RepositoryName } from '../model/repository.ts'
import type { Settings } from '../model/settings.ts'
import { noPullRequest, pullRequestRequired } from './no-pull-request.ts'
import { privateSource } from './source-facts.ts'
import { deniedBySource } from './source-rights.ts'
import type { Readers } from '../model/world.ts'

/** What would become of a step of a release, as far as the tokens decide that. */
export interface Prospect {
  readonly step: string
  readonly answer: /** nothing that anybody tells stands in its way */
    | 'works'
    /** left to a person, since the token cannot do it */
    | 'by-hand'
    | 'fails'
    /** the detail says why it cannot be known */
    | 'unknown'
  readonly detail: string
  /** Of one that fails, with the way out. */
  readonly failure?: Failure | undefined
}

/** A token as the server knows it. */
export interface ExaminedToken {
  readonly input: 'github-token' | 'opam-token'
  readonly description: string
  /** Set where it does not do what a release would have it do. */
  readonly lacks?: boolean
}

/** What the tokens may do, and what would fail. */
export interface Examination {
  readonly tokens: readonly ExaminedToken[]
  readonly prospects: readonly Prospect[]
  /** How the way into the opam repository would end; absent where it would not. */
  readonly ending: Reach | undefined
}

type Examined = Pick<Settings, 'source' | 'opam' | 'archiveUrl'>

/**
 * Finds out what the steps of a release would meet, from what the servers tell before anything is
 * written; nothing is. What they tell nobody is told as unknown.
 */
export async function examine(
  settings: Examined,
  { source, opam }: Pick<Readers, 'source' | 'opam'>,
): Promise<Examination> {
  const [ofSource, ofOpam] = await Promise.all([
    examineSource(source, settings),
    examineOpam(async () => await findOpamReach(opam, settings.opam), settings.opam),
  ])
  return {
    tokens: [...ofSource.tokens, ...ofOpam.tokens],
    prospects: [...ofSource.prospects, ...ofOpam.prospects],
    ending: ofOpam.ending,
  }
}

/** Whether nothing that is known stands in the way of a release. */
export function wouldGoThrough({ prospects }: Examination): boolean {
  return prospects.every(({ answer }) => answer !== 'fails')
}

type Part = Pick<Examination, 'tokens' | 'prospects'>

const sourceSteps = {
  read: 'Read the tag',
  tag: 'Create the tag of a version that has none',
  draft: 'Create the draft of the release and upload the archive',
  publish: 'Publish the release',
  download: 'Download the archive as opam users do',
} as const

async function examineSource(forge: SourceForgeReader, settings: Examined): Promise<Part> {
  const looked = await attempt(async () => {
    const [identity, repository] = await Promise.all([forge.identity(), forge.repository()])
    return { identity, repository }
  })
  if (looked instanceof Failure) {
    const [first, ...later] = Object.values(sourceSteps)
    return { tokens: [], prospects: lost(first ?? '', later, looked) }
  }
  const { identity, repository } = looked
  const name = fullName(repository)
  const tokens = [{ input: 'github-token', description: describe(identity) }] as const
  const read = { step: sourceSteps.read, answer: 'works', detail: name } as const
  // The archive is public already: nothing is written to the source.
  if (settings.archiveUrl !== undefined) return { tokens, prospects: [read] }
  const right = writingRight(identity, repository, await forge.pushAccess(repository.webUrl))
  const tag =
    right.answer === 'works'
      ? {
          ...right,
          detail: `${right.detail}; rulesets, which can forbid a tag name, were not checked`,
        }
      : right
  return {
    tokens,
    prospects: [
      read,
      { step: sourceSteps.tag, ...tag },
      { step: sourceSteps.draft, ...right },
      { step: sourceSteps.publish, ...right },
      repository.private
        ? failing(sourceSteps.download, privateSource(repository))
        : { step: sourceSteps.download, answer: 'works', detail: `${name} is public` },
    ],
  }
}

function writingRight(
  identity: TokenIdentity,
  repository: SourceRepository,
  access: PushAccess,
): Omit<Prospect, 'step'> {
  const denied = deniedBySource(identity, repository, access)
  if (denied !== undefined) return { answer: 'fails', detail: denied.message, failure: denied }
  if (access.kind === 'unknown') return { answer: 'unknown', detail: access.why }
  return { answer: 'works', detail: `the token can write to ${fullName(repository)}` }
}

const opamSteps = {
  read: 'Read the opam repository',
  fork: 'Find or create the fork',
  branch: 'Push the branch',
  proposal: 'Open the pull request',
} as const

async function examineOpam(
  find: () => Promise<OpamReach>,
  settings: Settings['opam'],
): Promise<Part & { readonly ending: Reach | undefined }> {
  const found = await attempt(find)
  if (found instanceof Failure) {
    const [first, ...later] = Object.values(opamSteps)
    return { tokens: [], prospects: lost(first ?? '', later, found), ending: undefined }
  }
  const { identity, upstream, base, reach } = found
  const lacks = reach !== 'pull-request'
  const description = describeOpamToken(identity, settings)
  const tokens = [{ input: 'opam-token', description, lacks }] as const
  const read = {
    step: opamSteps.read,
    answer: 'works',
    detail: `${fullName(upstream)}, branch ${base}`,
  } as const
  if (reach instanceof Failure)
    return { tokens, prospects: [read, ...stopped(found, reach)], ending: undefined }
  const direct = settings.push === 'direct'
  const steps = direct ? [pushTo(found, upstream)] : forkSteps(found, reach)
  const required = settings.pullRequestRequired ? noPullRequest(found, reach, settings) : undefined
  const proposal =
    required === undefined
      ? proposalOf(found, reach)
      : failing(opamSteps.proposal, pullRequestRequired(required))
  return { tokens, prospects: [read, ...steps, proposal], ending: reach }
}

/** Where the token's reach ends, and what is behind. */
function stopped({ fork }: OpamReach, failure: Failure): readonly Prospect[] {
  const { fork: find, branch, proposal } = opamSteps
  return fork === undefined
    ? lost(find, [branch, proposal], failure)
    : [
        { step: find, answer: 'works', detail: fullName(fork) },
        ...lost(branch, [proposal], failure),
      ]
}

function forkSteps(found: OpamReach, reach: Reach): readonly Prospect[] {
  const { fork, upstream } = found
  if (reach === 'by-hand') return []
  if (fork === undefined) {
    const detail = `none exists yet; the run forks ${fullName(upstream)}`
    return [
      { step: opamSteps.fork, answer: 'works', detail },
      {
        step: opamSteps.branch,
        answer: 'works',
        detail: 'the fork will belong to the owner of the token',
      },
    ]
  }
  return [{ step: opamSteps.fork, answer: 'works', detail: fullName(fork) }, pushTo(found, fork)]
}

function pushTo({ access }: OpamReach, target: RepositoryName): Prospect {
  const step = opamSteps.branch
  return access?.kind === 'unknown'
    ? { step, answer: 'unknown', detail: access.why }
    : { step, answer: 'works', detail: `the token can write to ${fullName(target)}` }
}

function proposalOf({ identity, upstream }: OpamReach, reach: Reach): Prospect {
  const step = opamSteps.proposal
  const target = fullName(upstream)
  switch (reach) {
    case 'pull-request':
      return identity.kind === 'user' && identity.scopes !== undefined
        ? { step, answer: 'works', detail: `in ${target}, as ${identity.login}` }
        : {
            step,
            answer: 'unknown',
            detail: `this requires "Pull requests: read and write" in ${target}, which GitHub does not reveal in advance`,
          }
    case 'compare-link':
      return { step, answer: 'by-hand', detail: 'on a GitHub page that the run fills in' }
    case 'by-hand':
      return {
        step,
        answer: 'by-hand',
        detail: 'with the GitHub page, or the patch for several packages, that the run shows',
      }
  }
}

/** The token as it is; one that was not given is told so, whatever stands in for it. */
function describeOpamToken(identity: TokenIdentity, { tokenMissing }: Settings['opam']): string {
  if (!tokenMissing) return describe(identity)
  return identity.kind === 'none' ? 'not set' : 'not set; github-token is used instead'
}

function describe(identity: TokenIdentity): string {
  switch (identity.kind) {
    case 'invalid':
      return 'not recognised by the server: mistyped, expired or revoked'
    case 'none':
      return 'none'
    case 'installation':
      return "a token of an App installation, such as the workflow's own"
    case 'user': {
      const { login, scopes, ofApp, expires } = identity
      const form =
        scopes !== undefined
          ? `a classic token of ${login} with ${scopes.length === 0 ? 'no scopes' : scopes.join(', ')}`
          : ofApp === true
            ? `an App user token of ${login}`
            : `a fine-grained token of ${login}`
      return expires === undefined ? form : `${form}, valid until ${expires.at}${soon(expires)}`
    }
  }
}

/** A token that ends soon: what to do about it. */
function soon(expiry: TokenExpiry): string {
  return expiresSoon(expiry) ? ` (${daysLeft(expiry)}: create a new one)` : ''
}

function failing(step: string, failure: Failure): Prospect {
  return { step, answer: 'fails', detail: failure.message, failure }
}

/** A step that fails, and those that nothing is known of because of it. */
function lost(first: string, later: readonly string[], failure: Failure): readonly Prospect[] {
  const detail = `it depends on "${first}"`
  return [
    failing(first, failure),
    ...later.map((step) => ({ step, answer: 'unknown', detail }) as const),
  ]
}

async function attempt<T>(work: () => Promise<T>): Promise<T | Failure> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
}
