/**
 * What sort of token it is. GitHub's prefixes tell: `ghp_` classic, `github_pat_` fine-grained, `ghs_`
 * an App's installation (the workflow's own too), `gho_` OAuth, `ghu_` an App on behalf of a person.
 */
export type TokenKind = 'classic' | 'fine-grained' | 'installation' | 'app-user' | 'other'

/**
 * The kind of a token, by its prefix, else by the header fields of an answer to it: only classic and
 * OAuth tokens are told their scopes (`X-OAuth-Scopes`).
 */
export function tokenKind(token: string, headers: Readonly<Record<string, string>>): TokenKind {
  if (token.startsWith('ghp_')) return 'classic'
  if (token.startsWith('github_pat_')) return 'fine-grained'
  if (token.startsWith('ghs_')) return 'installation'
  if (token.startsWith('ghu_')) return 'app-user'
  return headers['x-oauth-scopes'] === undefined ? 'other' : 'classic'
}

/** The members of a list in a header field: `repo, workflow`. */
export function listed(field: string | undefined): readonly string[] {
  return (field ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
}
