import {
  acceptedPermissions,
  asJobPermissions,
  asTokenPermissions,
  isGrantable,
  namesWorkflows,
} from './accepted-permissions.ts'
import { fineGrainedTokensPage, newTokenPage } from './addresses.ts'
import type { Said } from './refusal.ts'
import type { TokenKind } from './token-kind.ts'

/** Whose right is missing, and for what. */
export interface Refused {
  readonly kind: TokenKind
  readonly tokenInput: 'github-token' | 'opam-token'
  /** The web pages' address, `https://github.com`. */
  readonly webUrl: string
  /** What a person can do in place of the request. */
  readonly instead?: string
}

/** What to do where a token lacks a right: what the answer's header fields say, else what is usual. */
export function rightsHint({ headers }: Pick<Said, 'headers'>, refused: Refused): string {
  const page = /\burl=(\S+)/.exec(headers['x-github-sso'] ?? '')?.[1]
  // An organisation with single sign-on wants each token to be let in on a page that GitHub names.
  if (page !== undefined) return `Authorise the token for the organisation at ${page}.`
  const sets = acceptedPermissions(headers['x-accepted-github-permissions'])
  const [first] = sets
  if (first !== undefined && refused.kind === 'fine-grained') {
    const needed = sets.find((set) => !namesWorkflows(set)) ?? first
    return fineGrainedHint(asTokenPermissions(needed), refused)
  }
  if (first !== undefined && refused.tokenInput === 'github-token') {
    if (refused.kind !== 'classic') {
      const needed = sets.find(isGrantable)
      const job =
        needed === undefined ? '' : `Give the job "permissions: ${asJobPermissions(needed)}".`
      if (!sets.some(namesWorkflows)) return job === '' ? withheld : job
      const otherwise = workflowHint(refused.instead)
      return job === '' ? otherwise : `${job} If the job already has it: ${otherwise}`
    }
  }
  return usualHint(refused)
}

const withheld =
  "The workflow's own token cannot get this permission. Pass a token that has it as github-token."

function workflowHint(instead: string | undefined): string {
  const fact =
    "The commit changes a workflow file. The workflow's own token cannot publish such a commit."
  return instead === undefined
    ? `${fact} Pass a token with that right as github-token.`
    : `${fact} ${instead}`
}

function fineGrainedHint(permissions: string, { tokenInput, webUrl }: Refused): string {
  const page = fineGrainedTokensPage(webUrl)
  return tokenInput === 'github-token'
    ? `Remove github-token and give the job "permissions: contents: write". Or give the token ${permissions} at ${page}.`
    : `Give the token ${permissions} on the fork at ${page}. To open the pull request too, use ${classicToken(webUrl)}.`
}

function classicToken(webUrl: string): string {
  return `a classic token with the scope public_repo (create it at ${newTokenPage(webUrl)})`
}

function usualHint(refused: Refused): string {
  const { kind, tokenInput, webUrl } = refused
  const classic = classicToken(webUrl)
  if (tokenInput === 'github-token') {
    return kind !== 'classic' && kind !== 'fine-grained'
      ? 'Give the job "permissions: contents: write".'
      : `Remove github-token and give the job "permissions: contents: write". Or use ${classic}.`
  }
  switch (kind) {
    case 'classic':
      return `Use ${classic}. Its owner must have the right to do this. Some organisations forbid classic tokens.`
    case 'fine-grained':
      return fineGrainedHint('"Contents: read and write"', refused)
    case 'app-user':
    case 'installation':
      return `Such a token only works in the repositories where its App is installed. As opam-token, pass ${classic}.`
    case 'other':
      return `As opam-token, pass ${classic}.`
  }
}
