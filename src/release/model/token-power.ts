/** When a token expires. */
export interface TokenExpiry {
  /** In the server's words: `2026-12-24 08:00:00 UTC`. */
  readonly at: string
  /** Whole days until then, by the server's clock; absent where it told none. */
  readonly days: number | undefined
}

/** Days before its end at which a person is asked to make a new token: a release a month is usual. */
const noticeDays = 31

/** Whether a token ends within about a month. */
export function expiresSoon({ days }: TokenExpiry): boolean {
  return days !== undefined && days <= noticeDays
}

/** How long it is valid, in words: `1 day`, `24 days`. */
export function daysLeft({ days = 0 }: TokenExpiry): string {
  return days === 1 ? '1 day' : `${Math.max(days, 0)} days`
}

/** What the API tells of a token before anything is written. */
export type TokenIdentity =
  /** A person's: `scopes` of a classic token; absent for a fine-grained one, which has none. */
  | {
      readonly kind: 'user'
      readonly login: string
      readonly scopes?: readonly string[] | undefined
      /** Whether an App got it on behalf of the person (`ghu_…`): it reaches no further than the App. */
      readonly ofApp?: boolean
      /** Where it expires. */
      readonly expires?: TokenExpiry | undefined
    }
  /** An App installation's, such as the workflow's own: `GET /user` refuses it with 403. */
  | { readonly kind: 'installation' }
  /** The server does not know it: 401. */
  | { readonly kind: 'invalid' }
  /** There is no token, which is enough for a run that writes nothing. */
  | { readonly kind: 'none' }

/**
 * Whether a token may push to a repository. Pushing takes the right that releases, tags, branches and
 * commits take ("Contents: read and write").
 */
export type PushAccess =
  | { readonly kind: 'granted' }
  /** In the server's words. */
  | { readonly kind: 'refused'; readonly words: string }
  /** There was no clear answer; `why`, as the end of a sentence. */
  | { readonly kind: 'unknown'; readonly why: string }
