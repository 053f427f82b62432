/**
 * Whether git accepts `refs/tags/NAME` or `refs/heads/NAME` (the rules of `git check-ref-format`,
 * git 2.47). Total; linear.
 */
export function isRefName(name: string): boolean {
  if (name === '' || name.startsWith('-') || name.endsWith('/') || name.endsWith('.')) return false
  if (hasForbiddenCharacter(name) || name.includes('..') || name.includes('@{')) return false
  return name
    .split('/')
    .every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'))
}

/** Control characters, blanks, and the characters git keeps for revisions and patterns. */
function hasForbiddenCharacter(name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at)
    if (code <= 0x20 || code === 0x7f || '~^:?*[\\'.includes(name.charAt(at))) return true
  }
  return false
}

/**
 * The branch a release is proposed from: `release-PROJECT-VERSION`, the name `dune-release` gives it
 * where the tag is the version. `~` is written `_` as in tags; whatever else a branch must not hold
 * becomes `-`. The same release always has the same branch: running again finds it.
 */
export function releaseBranch(project: string, version: string): string {
  const name = sanitised(`release-${project}-${version}`).replace(/\.$/, '-')
  return name.endsWith('.lock') ? `${name}-` : name
}

/** What the branches of a project's releases begin with; `version` is the version in the name of one. */
export function releaseBranches(project: string): {
  readonly start: string
  readonly version: (branch: string) => string | undefined
} {
  const start = sanitised(`release-${project}-`)
  return {
    start,
    version: (branch) => {
      const rest = branch.startsWith(start) ? branch.slice(start.length) : ''
      return /^[vV]?\d/.test(rest) ? rest.replaceAll('_', '~') : undefined
    },
  }
}

function sanitised(name: string): string {
  return name
    .replaceAll('~', '_')
    .replaceAll(/[^A-Za-z0-9_.+-]/g, '-')
    .replaceAll(/\.(?=\.)/g, '-')
}
