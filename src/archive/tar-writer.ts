import type { TarEntry } from './tar-entry.ts'
import { blockSize, padding, ustarField, ustarMagic, ustarLimit } from './tar-entry.ts'

/** The two blocks of zeros that end an archive. It is not filled up to 10,240 bytes. */
export const tarEnd: Uint8Array = new Uint8Array(2 * blockSize)

/**
 * The header of an entry, bit for bit as `dune-release` 2.2.1 writes it: ustar, owner and group 0,
 * `devminor` written over `devmajor`, the checksum eight octal digits without a NUL. Where ustar
 * cannot hold a path, a link's target, a size or a time, a pax header stands before it.
 *
 * @param time seconds since the epoch; what lies before it counts as 0.
 */
export function tarHeader(entry: TarEntry, time: number): Uint8Array {
  const parts = splitPath(entry.path)
  const records: [string, string][] = []
  if (parts === undefined) records.push(['path', entry.path])
  const target = entry.kind === 'symlink' ? entry.target : ''
  if (target.length > ustarField.target.length) records.push(['linkpath', target])
  const size = entry.kind === 'file' ? entry.size : 0
  if (size >= ustarLimit) records.push(['size', String(size)])
  // GNU tar 1.34 in its POSIX format: the whole time in a record, and 0 in the field.
  if (time >= ustarLimit) records.push(['mtime', String(time)])
  const block = headerBlock({
    name: parts?.name ?? entry.path.slice(0, ustarField.name.length),
    prefix: parts?.prefix ?? '',
    mode: modeOf(entry),
    size: size >= ustarLimit ? 0 : size,
    time: ustarTime(time),
    type: typeOf(entry),
    target: target.slice(0, ustarField.target.length),
  })
  return records.length === 0 ? block : join([paxHeader(records, ustarTime(time)), block])
}

/** What ustar's own field says of a time: 0 where the field cannot hold it. */
function ustarTime(time: number): number {
  return time >= 0 && time < ustarLimit ? time : 0
}

interface PathParts {
  readonly prefix: string
  readonly name: string
}

/**
 * A path over 100 bytes is cut at a slash, the last that leaves both parts short enough;
 * `undefined`: there is none.
 */
function splitPath(path: string): PathParts | undefined {
  if (path.length <= ustarField.name.length) return { prefix: '', name: path }
  const cut = path.lastIndexOf('/', ustarField.prefix.length)
  const parts = { prefix: path.slice(0, Math.max(cut, 0)), name: path.slice(cut + 1) }
  return cut <= 0 || parts.name === '' || parts.name.length > ustarField.name.length
    ? undefined
    : parts
}

function modeOf(entry: TarEntry): number {
  switch (entry.kind) {
    case 'folder':
      return 0o775
    case 'file':
      return entry.executable ? 0o775 : 0o664
    case 'symlink':
      return 0o777
  }
}

function typeOf(entry: TarEntry): string {
  switch (entry.kind) {
    case 'folder':
      return '5'
    case 'file':
      return '0'
    case 'symlink':
      return '2'
  }
}

interface HeaderFields extends PathParts {
  readonly mode: number
  readonly size: number
  readonly time: number
  readonly type: string
  readonly target: string
}

function headerBlock(fields: HeaderFields): Uint8Array {
  const block = new Uint8Array(blockSize)
  block.set(sameInAll)
  putBytes(block, ustarField.name.start, fields.name)
  putOctal(block, 'mode', { value: fields.mode, digits: 7 })
  putOctal(block, 'size', { value: fields.size, digits: 11 })
  putOctal(block, 'time', { value: fields.time, digits: 11 })
  putBytes(block, ustarField.type.start, fields.type)
  putBytes(block, ustarField.target.start, fields.target)
  putBytes(block, ustarField.prefix.start, fields.prefix)
  putOctal(block, 'checksum', { value: headerSum(block), digits: 8 })
  return block
}

/** A header with the fields that are the same in all. */
const sameInAll = new Uint8Array(blockSize)
putOctal(sameInAll, 'owner', { value: 0, digits: 7 })
putOctal(sameInAll, 'group', { value: 0, digits: 7 })
putBytes(sameInAll, ustarField.magic.start, ustarMagic)
putOctal(sameInAll, 'device', { value: 0, digits: 7 })

/** The sum of a header's bytes, which its checksum field must hold. */
export function headerSum(block: Uint8Array): number {
  const { start, length } = ustarField.checksum
  // The field itself counts as blanks.
  let sum = length * 0x20
  for (let at = 0; at < start; at++) sum += block[at] ?? 0
  for (let at = start + length; at < blockSize; at++) sum += block[at] ?? 0
  return sum
}

function putOctal(
  block: Uint8Array,
  field: keyof typeof ustarField,
  { value, digits }: { readonly value: number; readonly digits: number },
): void {
  const { start } = ustarField[field]
  let left = value
  for (let at = start + digits - 1; at >= start; at--) {
    block[at] = 0x30 + (left % 8)
    left = Math.floor(left / 8)
  }
}

/**
 * A pax header (POSIX.1-2001) and its records. Paths are written as they are; one that is not UTF-8
 * is announced as binary.
 */
function paxHeader(records: readonly (readonly [string, string])[], time: number): Uint8Array {
  const binary = records.some(([, value]) => !isUtf8(value))
  const all = binary ? [['hdrcharset', 'BINARY'] as const, ...records] : records
  const text = all.map(([key, value]) => paxRecord(key, value)).join('')
  const content = new Uint8Array(text.length + padding(text.length))
  putBytes(content, 0, text)
  const header = headerBlock({
    name: 'pax_header',
    prefix: '',
    mode: 0o664,
    size: text.length,
    time,
    type: 'x',
    target: '',
  })
  return join([header, content])
}

/** `LENGTH KEY=VALUE` and a line break, where the length counts its own digits. */
function paxRecord(key: string, value: string): string {
  const rest = key.length + value.length + 3
  let length = rest + String(rest).length
  if (String(length).length > String(rest).length) length = rest + String(length).length
  return `${length} ${key}=${value}\n`
}

function isUtf8(bytes: string): boolean {
  const buffer = new Uint8Array(bytes.length)
  putBytes(buffer, 0, bytes)
  return !new TextDecoder('utf-8').decode(buffer).includes('\uFFFD')
}

function putBytes(block: Uint8Array, start: number, text: string): void {
  for (let at = 0; at < text.length; at++) block[start + at] = text.charCodeAt(at)
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
