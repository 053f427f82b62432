/** What the API tells of a token before anything is written. */
export type TokenIdentity =
  /** A person's: `scopes` of a classic token; absent for a fine-grained one, which has none. */
  | {
      readonly kind: 'user'
      readonly login: string
      readonly scopes?: readonly string[] | undefined
      /** Whether an App got it on behalf of the person (`ghu_…`): it reaches no further than the App. */
      readonly ofApp?: boolean
      /** When it expires, in the server's words, where it does. */
      readonly expires?: string | undefined
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
