import { baseName, folderOf } from './tree.ts'
import type { Matcher } from './wildmatch.ts'
import { wildmatch } from './wildmatch.ts'

/** What git's attributes say of a path: `true` set, `false` unset, a text the value given. */
export type AttributeValue = boolean | string

/** The attributes of a path; what is unspecified is not there. */
export type Attributes = ReadonlyMap<string, AttributeValue>

/** Answers for the entries of one commit. */
export interface AttributeLookup {
  file(path: string): Attributes
  folder(path: string): Attributes
}

interface Assignment {
  readonly name: string
  /** `undefined` puts the attribute back to unspecified (`!name`). */
  readonly value: AttributeValue | undefined
}

interface Rule {
  readonly matches: Matcher
  /** Whether the pattern is held against the path below the file's folder, or the last name. */
  readonly anchored: boolean
  readonly foldersOnly: boolean
  readonly assignments: readonly Assignment[]
}

interface AttributeFile {
  /** The folder it governs; empty for the root. */
  readonly folder: string
  /** The last one first: it is the first that decides. */
  readonly rules: readonly Rule[]
}

/** git's own macro, which every repository knows. */
const builtInMacros: ReadonlyMap<string, readonly Assignment[]> = new Map([
  [
    'binary',
    [
      { name: 'diff', value: false },
      { name: 'merge', value: false },
      { name: 'text', value: false },
    ],
  ],
])

/**
 * The attributes of a commit's entries, from its own `.gitattributes` files only: neither the
 * machine's nor the clone's configuration has a say, so the answer is the same everywhere. The
 * language is git's (git 2.39, gitattributes(5)).
 *
 * @param files byte strings of the `.gitattributes` files, by the folder they lie in.
 */
export function attributeLookup(files: ReadonlyMap<string, string>): AttributeLookup {
  const macros = new Map(builtInMacros)
  const byFolder = new Map<string, AttributeFile>()
  for (const [folder, text] of files) {
    const rules: Rule[] = []
    for (const line of text.replace(/^\u00EF\u00BB\u00BF/, '').split('\n')) {
      const parsed = parseLine(line)
      if (parsed?.kind === 'macro' && folder === '') macros.set(parsed.name, parsed.assignments)
      if (parsed?.kind === 'rule') rules.push(parsed.rule)
    }
    if (rules.length > 0) byFolder.set(folder, { folder, rules: rules.toReversed() })
  }
  const governing = governingFiles(byFolder)
  const look = (path: string, isFolder: boolean): Attributes => {
    const found = new Map<string, AttributeValue | undefined>()
    for (let each = governing(folderOf(path)); each !== undefined; each = each.above) {
      collect(each.file, { path, isFolder }, { found, macros })
    }
    // Nearly every entry of most commits.
    if (found.size === 0) return noAttributes
    const set = new Map<string, AttributeValue>()
    for (const [name, value] of found) if (value !== undefined) set.set(name, value)
    return set
  }
  return { file: (path) => look(path, false), folder: (path) => look(path, true) }
}

const noAttributes: Attributes = new Map()

/** The files that say something of a folder's entries, the deepest first. */
interface Governing {
  readonly file: AttributeFile
  readonly above: Governing | undefined
}

/** Answers for each folder, however deep it lies. */
function governingFiles(
  byFolder: ReadonlyMap<string, AttributeFile>,
): (folder: string) => Governing | undefined {
  const root = byFolder.get('')
  const known = new Map<string, Governing | undefined>([
    ['', root === undefined ? undefined : { file: root, above: undefined }],
  ])
  return (folder) => {
    const unknown: string[] = []
    let place = folder
    for (; !known.has(place); place = folderOf(place)) unknown.push(place)
    let above = known.get(place)
    for (const below of unknown.toReversed()) {
      const file = byFolder.get(below)
      if (file !== undefined) above = { file, above }
      known.set(below, above)
    }
    return above
  }
}

interface Collecting {
  /** The first decision about an attribute is the last one: deeper files and later lines come first. */
  readonly found: Map<string, AttributeValue | undefined>
  readonly macros: ReadonlyMap<string, readonly Assignment[]>
}

function collect(
  file: AttributeFile,
  { path, isFolder }: { readonly path: string; readonly isFolder: boolean },
  collecting: Collecting,
): void {
  const below = file.folder === '' ? path : path.slice(file.folder.length + 1)
  const name = baseName(path)
  for (const rule of file.rules) {
    if (rule.foldersOnly && !isFolder) continue
    if (rule.matches(rule.anchored ? below : name)) assign(rule.assignments, collecting)
  }
}

/** The last assignment first; a macro's own stand in its place. */
function assign(assignments: readonly Assignment[], { found, macros }: Collecting): void {
  const stack = [...assignments]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { name, value } = next
    if (found.has(name)) continue
    found.set(name, value)
    const macro = value === true ? macros.get(name) : undefined
    if (macro !== undefined) stack.push(...macro)
  }
}

type Line =
  | { readonly kind: 'macro'; readonly name: string; readonly assignments: readonly Assignment[] }
  | { readonly kind: 'rule'; readonly rule: Rule }

/** git leaves longer lines out, with a warning (git 2.39.1, `ATTR_MAX_LINE_LENGTH`). */
const longestLine = 2047

function parseLine(line: string): Line | undefined {
  if (line.length > longestLine) return undefined
  const text = line.replace(/^[ \t\r]+/, '')
  if (text === '' || text.startsWith('#')) return undefined
  const { pattern, rest } = splitPattern(text)
  const assignments = rest.split(/[ \t\r\n]+/).flatMap(parseAssignment)
  if (pattern.startsWith('[attr]')) {
    return { kind: 'macro', name: pattern.slice('[attr]'.length), assignments }
  }
  // A negative pattern means nothing here; git leaves it out with a warning.
  if (pattern.startsWith('!') || pattern === '') return undefined
  const foldersOnly = pattern.endsWith('/')
  const bare = foldersOnly ? pattern.slice(0, -1) : pattern
  const anchored = bare.includes('/')
  const matches = wildmatch(bare.startsWith('/') ? bare.slice(1) : bare)
  return { kind: 'rule', rule: { matches, anchored, foldersOnly, assignments } }
}

/** A pattern may be quoted, as in C; quotes around what C would refuse belong to the pattern. */
function splitPattern(text: string): { readonly pattern: string; readonly rest: string } {
  const quoted = /^"((?:[^"\\]|\\(?:[abfnrtv"\\]|[0-3][0-7]{2}))*)"/.exec(text)
  if (quoted?.[1] !== undefined) {
    return { pattern: unquote(quoted[1]), rest: text.slice(quoted[0].length) }
  }
  const end = /[ \t\r]/.exec(text)?.index ?? text.length
  return { pattern: text.slice(0, end), rest: text.slice(end) }
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['a', '\u0007'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
])

function unquote(text: string): string {
  return text.replaceAll(/\\([0-3][0-7]{2}|.)/g, (_, escaped: string) =>
    escaped.length === 3
      ? String.fromCharCode(Number.parseInt(escaped, 8))
      : (escapes.get(escaped) ?? escaped),
  )
}

function parseAssignment(word: string): readonly Assignment[] {
  const sign = word.startsWith('-') || word.startsWith('!') ? word.slice(0, 1) : ''
  const equals = word.indexOf('=')
  const name = word.slice(sign.length, equals === -1 ? word.length : equals)
  if (!/^[-A-Za-z0-9_.]+$/.test(name) || name.startsWith('-')) return []
  if (sign === '-') return [{ name, value: false }]
  if (sign === '!') return [{ name, value: undefined }]
  return [{ name, value: equals === -1 ? true : word.slice(equals + 1) }]
}
