/** A permission and how much of it: `contents`, `write`. */
export interface Permission {
  readonly name: string
  readonly access: string
}

/** What the workflow's own token can be given by `permissions:` (GitHub's documentation, "Workflow syntax"). */
const grantable: ReadonlySet<string> = new Set([
  'actions',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'issues',
  'packages',
  'pages',
  'pull_requests',
  'security_events',
  'statuses',
])

/**
 * The sets of permissions one of which a request takes, as GitHub says when it refuses one
 * (`X-Accepted-GitHub-Permissions: contents=write; contents=write,workflows=write`).
 */
export function acceptedPermissions(field: string | undefined): readonly (readonly Permission[])[] {
  return (field ?? '')
    .split(';')
    .map((set) => [...set.matchAll(/([a-z_]+)=([a-z]+)/g)].map(permissionOf))
    .filter((set) => set.length > 0)
}

function permissionOf([, name = '', access = '']: RegExpExecArray): Permission {
  return { name, access }
}

/** `contents=write or contents=write with workflows=write` */
export function namedPermissions(sets: readonly (readonly Permission[])[]): string {
  return sets
    .map((set) => set.map(({ name, access }) => `${name}=${access}`).join(' with '))
    .join(' or ')
}

/** Whether a workflow's own token can be given all of them. */
export function isGrantable(set: readonly Permission[]): boolean {
  return set.every(({ name }) => grantable.has(name))
}

/** Whether one of them is the right to change workflows. */
export function namesWorkflows(set: readonly Permission[]): boolean {
  return set.some(({ name }) => name === 'workflows')
}

/** As a workflow's file gives them: `contents: write, pull-requests: write`. */
export function asJobPermissions(set: readonly Permission[]): string {
  return set.map(({ name, access }) => `${name.replaceAll('_', '-')}: ${access}`).join(', ')
}

/** As the page of a fine-grained token has them: `"Pull requests: read and write"`. */
export function asTokenPermissions(set: readonly Permission[]): string {
  return set
    .map(({ name, access }) => {
      const title = `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('_', ' ')}`
      return `"${title}: ${access === 'write' ? 'read and write' : access}"`
    })
    .join(' and ')
}
