/** What a token of limited reach may be given, by GitHub's own names. */
export type Permission =
  | 'administration'
  | 'contents'
  | 'issues'
  | 'metadata'
  | 'pull_requests'
  | 'workflows'

/** Permissions granted; `write` includes `read`. */
export type Permissions = Readonly<Partial<Record<Permission, 'read' | 'write'>>>

/** What a token is and may do; the secret itself is not part of it. */
export type Token =
  /** A person's personal access token (classic): reaches what the person reaches, within its scopes. */
  | {
      readonly kind: 'classic'
      readonly owner: string
      readonly scopes: readonly string[]
      /** Organisations with single sign-on that let the token in. */
      readonly signedOn?: readonly string[]
      /** When it expires, in GitHub's form: `2026-12-24 08:00:00 UTC`. */
      readonly expires?: string
    }
  /** A person's fine-grained token: writes to the repositories it names and to nothing else. */
  | {
      readonly kind: 'fine-grained'
      readonly owner: string
      /** `owner/name`. */
      readonly repositories: readonly string[]
      readonly permissions: Permissions
    }
  /** An App's token on behalf of a person: no further than both of them reach. */
  | {
      readonly kind: 'app-user'
      readonly owner: string
      /** `owner/name`: where the App is installed. */
      readonly repositories: readonly string[]
      readonly permissions: Permissions
    }
  /** An App's installation token. */
  | {
      readonly kind: 'installation'
      /** The App's slug; it acts as `SLUG[bot]`. */
      readonly app: string
      readonly repositories: readonly string[]
      readonly permissions: Permissions
    }
  /** A workflow's own `GITHUB_TOKEN`: an installation token of one repository. */
  | {
      readonly kind: 'workflow'
      readonly repository: string
      readonly permissions: Permissions
    }

/** How the log and the answers call a token's kind. */
export type TokenKind = Token['kind'] | 'none' | 'unknown'

/** What GitHub says to a token of limited reach that reaches too far. */
export function refusedReach(token: Token): string {
  return token.kind === 'fine-grained'
    ? 'Resource not accessible by personal access token'
    : 'Resource not accessible by integration'
}

/** The repositories a token of limited reach is for; `undefined`: whatever its owner reaches. */
export function repositoriesOf(token: Token): readonly string[] | undefined {
  switch (token.kind) {
    case 'classic':
      return undefined
    case 'fine-grained':
    case 'app-user':
    case 'installation':
      return token.repositories
    case 'workflow':
      return [token.repository]
  }
}

/** The login of the person whose token it is; an installation's is nobody's. */
export function personOf(token: Token): string | undefined {
  return 'owner' in token ? token.owner : undefined
}

/** Whether a token of limited reach was given the permission (`write` includes `read`). */
export function permits(
  token: Exclude<Token, { kind: 'classic' }>,
  permission: Permission,
  level: 'read' | 'write',
): boolean {
  const granted = token.permissions[permission]
  return granted === 'write' || (granted === 'read' && level === 'read')
}

/** The secret in an `Authorization` field: `Bearer …`, `token …`, or the password of `Basic …`. */
export function secretOf(authorization: string | undefined): string | undefined {
  const match = /^(\S+) +(\S+) *$/.exec(authorization ?? '')
  const scheme = match?.[1]?.toLowerCase()
  const value = match?.[2]
  if (value === undefined) return undefined
  if (scheme === 'bearer' || scheme === 'token') return value
  if (scheme !== 'basic') return undefined
  const text = Buffer.from(value, 'base64').toString('utf8')
  const colon = text.indexOf(':')
  const user = text.slice(0, Math.max(0, colon))
  const password = text.slice(colon + 1)
  return password === '' || password === 'x-oauth-basic' ? user : password
}
