/** What fetches from an address. */
export type UrlBackend = 'http' | 'rsync' | 'git' | 'hg' | 'darcs'

/** An address as opam reads it. */
export interface OpamUrl {
  readonly backend: UrlBackend
  /** `https`, `ssh`, `file`, `git` … */
  readonly transport: string
  /** All between `://` and `#`. */
  readonly path: string
  /** What follows `#`: a branch, tag or commit. */
  readonly hash?: string | undefined
  /** A path of this machine as it was written, if not from the root: see `fromFolder`. */
  readonly relativePath?: string | undefined
}

/** An address, or opam's words for what is none. */
export type ParsedUrl =
  | { readonly kind: 'url'; readonly url: OpamUrl }
  | { readonly kind: 'defect'; readonly message: string }

/** What the field that an address stands in says of it. */
export interface UrlReading {
  /** What the field says fetches it, as `http:` does in old files. */
  readonly backend?: UrlBackend | undefined
  /** Whether `.git` at the end, or `git@` at the start of the path, makes it a repository. */
  readonly handleSuffix?: boolean
}

const shape = /^(?:(?:([^+:]*)(?:\+|:\/\/))?([^:]*):\/\/)?([^#]*?(?:\.([^\\/.#]+))?)(?:#(.*))?$/s

/**
 * Reads an address (opam 2.6.1, `OpamUrl.parse`). opam takes a path of this machine from the folder
 * that it runs in, which nothing here knows: such an address is taken from `/`, and keeps what was
 * written.
 */
export function parseUrl(text: string, reading: UrlReading = {}): ParsedUrl {
  const match = shape.exec(text)
  const [, control, written, path = '', suffix, hash] = match ?? []
  const transport = written === '' ? undefined : written
  const found = findBackend({ control, transport, path, suffix }, reading)
  if (found.kind === 'defect') return found
  const place = locate(found.backend, transport, path)
  const url = { backend: found.backend, ...place }
  return { kind: 'url', url: hash === undefined || hash === '' ? url : { ...url, hash } }
}

interface UrlParts {
  readonly control: string | undefined
  readonly transport: string | undefined
  readonly path: string
  readonly suffix: string | undefined
}

type FoundBackend =
  | { readonly kind: 'backend'; readonly backend: UrlBackend }
  | { readonly kind: 'defect'; readonly message: string }

function findBackend(
  { control, transport, path, suffix }: UrlParts,
  { backend, handleSuffix = false }: UrlReading,
): FoundBackend {
  if (backend !== undefined) return { kind: 'backend', backend }
  if (control !== undefined) {
    if (isVersionControl(control)) return { kind: 'backend', backend: control }
    return { kind: 'defect', message: `unsupported version control system ${control}` }
  }
  const usual = transport === undefined ? 'rsync' : transportBackend(transport)
  if (usual === undefined) {
    return { kind: 'defect', message: `unsupported protocol ${transport ?? ''}` }
  }
  if (!handleSuffix || isVersionControl(usual)) return { kind: 'backend', backend: usual }
  const hint = suffix ?? (path.includes('@') ? path.slice(0, path.indexOf('@')) : '')
  return { kind: 'backend', backend: isVersionControl(hint) ? hint : usual }
}

/** Whether a backend, or a word that may name one, is a version control system. */
export function isVersionControl(word: string): word is 'git' | 'hg' | 'darcs' {
  return word === 'git' || word === 'hg' || word === 'darcs'
}

function transportBackend(transport: string): UrlBackend | undefined {
  switch (transport) {
    case 'http':
    case 'https':
    case 'ftp':
    case 'wget':
    case 'curl':
      return 'http'
    case 'file':
    case 'path':
    case 'local':
    case 'rsync':
    case 'ssh':
    case 'scp':
    case 'sftp':
      return 'rsync'
    default:
      return isVersionControl(transport) ? transport : undefined
  }
}

/** Where the address leads: ssh is recognised by the look of the path, files are made absolute. */
function locate(
  backend: UrlBackend,
  transport: string | undefined,
  path: string,
): Pick<OpamUrl, 'transport' | 'path' | 'relativePath'> {
  if (backend === 'http') return { transport: transport ?? 'http', path }
  if (transport === undefined || isVersionControl(transport)) {
    const remote = remotePath(path)
    if (remote !== undefined) return { transport: 'ssh', path: remote }
  }
  if (transport === undefined || transport === 'hg' || transport === 'darcs') {
    const place = { transport: 'file', path: absolutePath(path) }
    return path.startsWith('/') ? place : { ...place, relativePath: path }
  }
  return { transport, path }
}

/**
 * The path of `host:path` as one, `host/path`, if it looks like that: at least two characters stand
 * before the colon, and no port behind it.
 */
function remotePath(path: string): string | undefined {
  for (let colon = path.indexOf(':'); colon !== -1; colon = path.indexOf(':', colon + 1)) {
    const host = path.slice(Math.max(0, colon - 2), colon)
    if (!/^[^/:]{2}$/.test(host)) continue
    const rest = path.slice(colon + 1)
    const inner = rest.startsWith('/') ? rest.slice(1) : rest
    if (inner === '') return path.slice(0, colon)
    if (!isPort(inner)) return `${path.slice(0, colon)}/${inner}`
    // A number behind `:/` is part of the path, with the slash.
    if (inner !== rest) return `${path.slice(0, colon)}/${rest}`
  }
  return undefined
}

/** Whether what follows a colon is a number alone, or before a slash. */
function isPort(rest: string): boolean {
  return /^[0-9]+(?:$|\/)/.test(rest)
}

/** The path from the root, without `.`, `..` and double `/`. */
function absolutePath(path: string): string {
  const names: string[] = []
  for (const name of path.split('/')) {
    if (name === '..') names.pop()
    else if (name !== '' && name !== '.') names.push(name)
  }
  return `/${names.join('/')}`
}

/**
 * The address, which leads from a folder if it is relative. opam takes the folder that it runs in; that
 * of the file is the same for who checks a file where it lies, and does not change with who asks.
 */
export function fromFolder(url: OpamUrl, folder: string): OpamUrl {
  const { relativePath } = url
  return relativePath === undefined
    ? url
    : { ...url, path: absolutePath(`${folder}/${relativePath}`) }
}

/** The address as opam prints it. */
export function printUrl({ backend, transport, path, hash }: OpamUrl): string {
  const fragment = hash === undefined ? '' : `#${hash}`
  const control = isVersionControl(backend) && transport !== backend ? `${backend}+` : ''
  return `${control}${transport}://${path}${fragment}`
}

/** Whether two addresses are the same to opam. */
export function sameUrl(a: OpamUrl, b: OpamUrl): boolean {
  return a.backend === b.backend && printUrl(a) === printUrl(b)
}

/** Whether a path ends like an archive that opam unpacks; opam asks for no dot before the ending. */
export function isArchivePath(path: string): boolean {
  return /(?:tar\.gz|tgz|tar\.bz2|tbz|tar\.xz|txz|tar\.lzma|tlz|zip)$/.test(path)
}
