/** The addresses of a project that a forge hosts. */
export interface ProjectAddresses {
  readonly homepage: string
  readonly bugReports: string
  readonly devRepo: string
}

/** The forges that host nothing but git repositories, each project with a page of its own. */
const forges: ReadonlySet<string> = new Set([
  'bitbucket.org',
  'codeberg.org',
  'github.com',
  'gitlab.com',
])

const web =
  /^(?:(?:git\+)?(?:https?|ssh|git):\/\/(?:[^/@]+@)?(?:www\.)?|git@)([^/:]+)[/:]([^?#\s]+?)(?:\.git)?(?:\/(?:-\/)?issues)?\/?$/i

/**
 * The addresses of the project that one of its addresses is of: that of its page, its issues or its repository.
 * `undefined` where the forge is not known, and an address might be of anything.
 */
export function repositoryAddress(text: string): ProjectAddresses | undefined {
  const [, domain = '', path = ''] = web.exec(text) ?? []
  const host = domain.toLowerCase()
  const parts = path.split('/')
  const isProject = parts.length === 2 || (host === 'gitlab.com' && parts.length > 2)
  if (!forges.has(host) || !isProject || !parts.every((part) => /^\w[\w.-]*$/.test(part))) {
    return undefined
  }
  const homepage = `https://${host}/${path}`
  return {
    homepage,
    bugReports: `${homepage}/${host === 'gitlab.com' ? '-/' : ''}issues`,
    devRepo: `git+${homepage}.git`,
  }
}
