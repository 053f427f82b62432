import { createHash } from 'node:crypto'

/** git's four kinds of objects. */
export type ObjectType = 'commit' | 'tree' | 'blob' | 'tag'

/** An object as git stores it, its header left out. */
export interface GitObject {
  readonly id: string
  readonly type: ObjectType
  readonly bytes: Buffer
}

/** Who and when, as a commit's `author` line says it. */
export interface Signature {
  readonly name: string
  readonly email: string
  /** Seconds since the epoch. */
  readonly seconds: number
}

/** What a commit object says. */
export interface CommitObject {
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Signature
  readonly committer: Signature
  readonly message: string
}

/** What an annotated tag says. */
export interface TagObject {
  readonly object: string
  readonly type: ObjectType
  readonly tag: string
  readonly tagger: Signature
  readonly message: string
}

/** A line of a tree: `mode` as git writes it (`100644`, `40000`). */
export interface TreeLine {
  readonly mode: string
  readonly name: string
  readonly id: string
}

/** The type of that name, if it is one. */
export function objectTypeOf(name: string): ObjectType | undefined {
  return name === 'commit' || name === 'tree' || name === 'blob' || name === 'tag'
    ? name
    : undefined
}

/** The type of object a tree's line names. */
export function typeOfMode(mode: string): 'blob' | 'tree' | 'commit' {
  if (mode === '40000') return 'tree'
  return mode === '160000' ? 'commit' : 'blob'
}

/** The header git hashes and stores before an object's bytes. */
export function withHeader(type: ObjectType, bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`, 'latin1'), bytes])
}

/** The id of an object with its header (SHA-1; other object formats are not kept here). */
export function idOf(withItsHeader: Buffer): string {
  return createHash('sha1').update(withItsHeader).digest('hex')
}

interface Headers {
  readonly values: ReadonlyMap<string, readonly string[]>
  readonly message: string
}

function parseHeaders(bytes: Buffer): Headers {
  const text = bytes.toString('utf8')
  const end = text.indexOf('\n\n')
  const values = new Map<string, string[]>()
  for (const line of (end < 0 ? text : text.slice(0, end)).split('\n')) {
    const space = line.indexOf(' ')
    // A line that begins with a space continues a signature, which nothing here reads.
    if (space <= 0) continue
    const name = line.slice(0, space)
    values.set(name, [...(values.get(name) ?? []), line.slice(space + 1)])
  }
  return { values, message: end < 0 ? '' : text.slice(end + 2) }
}

function parseSignature(text: string | undefined): Signature {
  const match = /^(.*?) ?<([^>]*)> (\d+) [+-]\d{4}$/.exec(text ?? '')
  return { name: match?.[1] ?? '', email: match?.[2] ?? '', seconds: Number(match?.[3] ?? 0) }
}

function signatureText(signature: Signature): string {
  const [name, email] = [signature.name, signature.email].map((text) =>
    text.replaceAll(/[<>\n]/g, ''),
  )
  return `${name} <${email}> ${signature.seconds} +0000`
}

/** Reads a commit object. */
export function parseCommit(bytes: Buffer): CommitObject {
  const { values, message } = parseHeaders(bytes)
  return {
    tree: values.get('tree')?.[0] ?? '',
    parents: values.get('parent') ?? [],
    author: parseSignature(values.get('author')?.[0]),
    committer: parseSignature(values.get('committer')?.[0]),
    message,
  }
}

/** Writes a commit object, times in UTC. */
export function formatCommit(commit: CommitObject): Buffer {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${signatureText(commit.author)}`,
    `committer ${signatureText(commit.committer)}`,
  ]
  return Buffer.from(`${lines.join('\n')}\n\n${commit.message}`, 'utf8')
}

/** Reads an annotated tag. */
export function parseTag(bytes: Buffer): TagObject {
  const { values, message } = parseHeaders(bytes)
  return {
    object: values.get('object')?.[0] ?? '',
    type: objectTypeOf(values.get('type')?.[0] ?? '') ?? 'commit',
    tag: values.get('tag')?.[0] ?? '',
    tagger: parseSignature(values.get('tagger')?.[0]),
    message,
  }
}

/** Writes an annotated tag. */
export function formatTag(tag: TagObject): Buffer {
  const head = [`object ${tag.object}`, `type ${tag.type}`, `tag ${tag.tag}`]
  return Buffer.from(
    `${head.join('\n')}\ntagger ${signatureText(tag.tagger)}\n\n${tag.message}`,
    'utf8',
  )
}

/** Reads a tree, in git's order. */
export function parseTree(bytes: Buffer): readonly TreeLine[] {
  const lines: TreeLine[] = []
  let at = 0
  while (at < bytes.length) {
    const space = bytes.indexOf(0x20, at)
    const end = bytes.indexOf(0, space)
    lines.push({
      mode: bytes.toString('latin1', at, space),
      name: bytes.toString('utf8', space + 1, end),
      id: bytes.toString('hex', end + 1, end + 21),
    })
    at = end + 21
  }
  return lines
}

/** Writes a tree; git orders names as bytes, a folder's as if it ended with `/`. */
export function formatTree(lines: readonly TreeLine[]): Buffer {
  const key = (line: TreeLine): Buffer =>
    Buffer.from(line.mode === '40000' ? `${line.name}/` : line.name, 'utf8')
  const sorted = lines.toSorted((a, b) => Buffer.compare(key(a), key(b)))
  return Buffer.concat(
    sorted.flatMap((line) => [
      Buffer.from(`${line.mode} ${line.name}\0`, 'utf8'),
      Buffer.from(line.id, 'hex'),
    ]),
  )
}
