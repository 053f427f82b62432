import type { Patience } from './patience.ts'

/** A GitHub to talk to, and as whom. */
export interface GithubAccess {
  /** `https://api.github.com`, `https://HOST/api/v3`, or a server on loopback. */
  readonly apiUrl: string
  /** The whole address of its GraphQL API. */
  readonly graphqlUrl: string
  /** Empty: nobody. */
  readonly token: string
  /** The input that gave the token, named in explanations. */
  readonly tokenInput: 'github-token' | 'opam-token'
  /** Waits between attempts are multiplied by this: 1, and next to nothing in tests. */
  readonly waitFactor?: number
  /** How long an answer is waited for; less in tests. */
  readonly patience?: Patience
  /** Told when a limit makes the client wait. */
  readonly notice?: (message: string) => void
}
