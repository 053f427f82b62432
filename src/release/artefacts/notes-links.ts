import { encodedPath } from '../../text/encoded-path.ts'

/** Where the files of the released tag are shown, so that a link to them works from anywhere. */
export interface TagTree {
  /** Address of the page that shows a file, up to its path: `https://github.com/o/r/blob/v1.2.0/`. */
  readonly pages: string
  /** Address of a file's bytes, up to its path: `https://github.com/o/r/raw/v1.2.0/`. */
  readonly files: string
  /** Path of the changelog in the repository: `CHANGES.md`, `lib/CHANGES.md`. */
  readonly changelog: string
}

/** How a forge addresses what a tag holds, below a repository's page; each ends before the tag. */
interface ForgePages {
  readonly page: string
  readonly files: string
  readonly tag: string
}

const github: ForgePages = { page: '/blob/', files: '/raw/', tag: '/tree/' }
const gitlab: ForgePages = { page: '/-/blob/', files: '/-/raw/', tag: '/-/tree/' }
/** Of Forgejo and Gitea. */
const forgejo: ForgePages = { page: '/src/tag/', files: '/raw/tag/', tag: '/src/tag/' }

/** The forge of a repository, as the name of its host tells; GitHub's ways are the commonest. */
function pagesOf(webUrl: string): ForgePages {
  const [, host = ''] = /^https?:\/\/([^/:]+)/.exec(webUrl) ?? []
  if (/(?:^|[.-])gitlab[.-]/.test(host)) return gitlab
  return /^(?:codeberg|gitea|forgejo)\.|\.(?:gitea|forgejo)\./.test(host) ? forgejo : github
}

/** The page that shows a tag; `webUrl` is the repository's. */
export function tagPage(webUrl: string, tag: string): string {
  return `${webUrl}${pagesOf(webUrl).tag}${encodedPath(tag)}`
}

/** The tree of a tag as its forge shows it; `webUrl` is the repository's, as the API gives it. */
export function tagTree(webUrl: string, tag: string, changelog: string): TagTree {
  const ref = encodedPath(tag)
  const { page, files } = pagesOf(webUrl)
  return { pages: `${webUrl}${page}${ref}/`, files: `${webUrl}${files}${ref}/`, changelog }
}

/**
 * The absolute address of a link that a changelog writes relative to itself; `undefined` where it is
 * absolute already, or leaves the repository. A link to a heading of the changelog (`#120`) leads to
 * the changelog, one that starts with `/` to the repository's root, as GitHub shows them.
 */
export function absoluteLink(
  url: string,
  tree: TagTree,
  kind: 'page' | 'image',
): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\/|^$/i.test(url)) return undefined
  const base = kind === 'page' ? tree.pages : tree.files
  if (url.startsWith('#')) return `${base}${tree.changelog}${url}`
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? []
  const folder = path.startsWith('/') ? [] : tree.changelog.split('/').slice(0, -1)
  const parts: string[] = []
  for (const part of [...folder, ...path.split('/')]) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined
    } else if (part !== '' && part !== '.') parts.push(part)
  }
  const end = path.endsWith('/') && parts.length > 0 ? '/' : ''
  // Out of the `<…>` it may have been written in, an address holds no blank and no lone parenthesis.
  const escaped = `${parts.join('/')}${end}${rest}`.replaceAll(/[\s<>()]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`
  })
  return base + escaped
}
