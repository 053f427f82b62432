import { readDecimal } from '../text/decimal.ts'
import { byteString } from '../text/source.ts'
import { withoutEnd } from '../text/without-end.ts'
import { readPaxRecords } from './pax-records.ts'
import { blockSize, padding, ustarField } from './tar-entry.ts'
import { headerSum } from './tar-writer.ts'

/** An entry of a tar archive that any tool may have written. Byte strings. */
export interface ForeignEntry {
  /** As it stands in the archive, but for slashes at its end. */
  readonly path: string
  /** `other`: a device, a pipe, or what no tar of today writes. */
  readonly kind: 'file' | 'folder' | 'symlink' | 'link' | 'other'
  /** In bytes; of a file. */
  readonly size: number
  /** Where a link leads. */
  readonly target: string | undefined
  /** Absent where the format has none. */
  readonly header: ForeignHeader | undefined
}

/** What a header says besides the name and the size. */
export interface ForeignHeader {
  /** The permissions. */
  readonly mode: number
  /** In seconds since the epoch. */
  readonly time: number
  readonly owner: number
  readonly group: number
}

/** Who is told what a foreign tar archive holds while it is read. */
export interface ForeignTarListener {
  /** Answers whether the file's content is wanted. */
  entry(entry: ForeignEntry): boolean
  /** A piece of the content of the file announced last; used again afterwards. */
  content(piece: Uint8Array): void
  /** The comment of the whole archive: `git archive` writes the commit's id. */
  comment(text: string): void
}

/** A reading under way. Each method answers what is wrong with the archive, `undefined` if nothing is. */
export interface ForeignTarReader {
  push(piece: Uint8Array): string | undefined
  end(): string | undefined
}

/** What the bytes at hand belong to. */
type State =
  | { readonly kind: 'header' }
  | { readonly kind: 'content'; left: number; fill: number; readonly wanted: boolean }
  /** A long name (GNU's `L`, `K`), or records of a pax header (`x`, `g`). */
  | { readonly kind: 'text'; readonly type: string; left: number; fill: number; text: string }
  | { readonly kind: 'end' }

/** A name or a pax header that is longer has another purpose than to name a file. */
const longestText = 1024 * 1024

/** How much of an archive is read that is no file's content. */
export interface ForeignTarLimits {
  readonly entries: number
  /** Bytes of long names and pax headers, all together. */
  readonly text: number
}

/** The kernel's sources are 90,000 entries, and have 2 MiB of them. */
const usualLimits: ForeignTarLimits = { entries: 500_000, text: 32 * 1024 ** 2 }

/** How far a reading is. */
interface Reading {
  readonly listener: ForeignTarListener
  readonly limits: ForeignTarLimits
  state: State
  entries: number
  text: number
  /** What pax headers and long names say of the next entry. */
  next: Map<string, string>
  wrong: string | undefined
}

/**
 * Reads a tar archive of any kind that is written today: ustar, pax, and GNU's with long names and large
 * numbers. It only tells what is there. Memory does not grow with the archive; total, linear.
 */
export function readForeignTar(
  listener: ForeignTarListener,
  limits: ForeignTarLimits = usualLimits,
): ForeignTarReader {
  const reading: Reading = {
    listener,
    limits,
    state: { kind: 'header' },
    entries: 0,
    text: 0,
    next: new Map(),
    wrong: undefined,
  }
  const held = new Uint8Array(blockSize)
  let holding = 0
  return {
    push: (piece) => {
      for (let at = 0; at < piece.length && reading.wrong === undefined;) {
        const { state } = reading
        if (state.kind === 'end') break
        if (state.kind !== 'header') {
          at += takeBytes(reading, state, piece.subarray(at))
          continue
        }
        const part = piece.subarray(at, at + blockSize - holding)
        held.set(part, holding)
        holding = (holding + part.length) % blockSize
        at += part.length
        if (holding === 0) takeHeader(reading, held)
      }
      return reading.wrong
    },
    end: () => {
      const { state, wrong } = reading
      const isWhole = state.kind === 'end' || (state.kind === 'header' && holding === 0)
      return wrong ?? (isWhole ? undefined : 'it ends in the middle of a file')
    },
  }
}

function takeHeader(reading: Reading, block: Uint8Array): void {
  if (block.every((byte) => byte === 0)) {
    reading.state = { kind: 'end' }
    return
  }
  const own = number(block, 'size')
  const stated = reading.next.get('size')
  const size = stated === undefined ? own : (readDecimal(stated) ?? Number.NaN)
  const isHeader = number(block, 'checksum') === headerSum(block)
  if (!isHeader || !Number.isSafeInteger(size) || size < 0) {
    reading.wrong = 'it is not a tar archive, or it is damaged'
    return
  }
  const type = fieldText(block, 'type')
  if ('xgLK'.includes(type)) {
    reading.text += own
    if (!(own <= longestText)) reading.wrong = 'it contains a name that is too long'
    else if (reading.text > reading.limits.text) reading.wrong = 'its names are too long'
    const state = { kind: 'text', type, left: own, fill: padding(own), text: '' } as const
    reading.state = own === 0 ? { kind: 'header' } : { ...state }
    return
  }
  reading.entries++
  if (reading.entries > reading.limits.entries) {
    reading.wrong = `it contains more than ${reading.limits.entries} entries`
    return
  }
  const kind = kindOf(type)
  const path = withoutEnd(reading.next.get('path') ?? pathOf(block), '/')
  const target = reading.next.get('linkpath') ?? fieldText(block, 'target')
  reading.next = new Map()
  const wanted = reading.listener.entry({
    path,
    kind,
    size: kind === 'file' ? size : 0,
    target: kind === 'symlink' || kind === 'link' ? target : undefined,
    header: headerOf(block),
  })
  // Links and folders may state a size; nothing is stored for it.
  const left = kind === 'file' || kind === 'other' ? size : 0
  reading.state =
    left === 0 ? { kind: 'header' } : { kind: 'content', left, fill: padding(left), wanted }
}

/** @returns how many of the bytes belong to the content or the text that is being read. */
function takeBytes(
  reading: Reading,
  state: Exclude<State, { kind: 'header' | 'end' }>,
  bytes: Uint8Array,
): number {
  const piece = bytes.subarray(0, state.left)
  if (state.kind === 'text') state.text += byteString(piece)
  else if (state.wanted && piece.length > 0) reading.listener.content(piece)
  state.left -= piece.length
  const fill = Math.min(state.fill, bytes.length - piece.length)
  state.fill -= fill
  if (state.left + state.fill === 0) {
    reading.state = { kind: 'header' }
    if (state.kind === 'text') takeText(reading, state)
  }
  return piece.length + fill
}

function takeText({ listener, next }: Reading, state: Extract<State, { kind: 'text' }>): void {
  switch (state.type) {
    case 'L':
      next.set('path', untilNul(state.text))
      return
    case 'K':
      next.set('linkpath', untilNul(state.text))
      return
    case 'x':
      for (const [name, record] of readPaxRecords(state.text).records) next.set(name, record)
      return
    case 'g': {
      const comment = readPaxRecords(state.text).records.get('comment')
      if (comment !== undefined) listener.comment(comment)
    }
  }
}

function kindOf(type: string): ForeignEntry['kind'] {
  switch (type) {
    case '0':
    case '\0':
    case '7':
      return 'file'
    case '1':
      return 'link'
    case '2':
      return 'symlink'
    case '5':
      return 'folder'
    default:
      return 'other'
  }
}

function headerOf(block: Uint8Array): ForeignHeader {
  return {
    mode: number(block, 'mode') & 0o7777,
    time: number(block, 'time'),
    owner: number(block, 'owner'),
    group: number(block, 'group'),
  }
}

/** ustar's two fields; in GNU's own format the prefix has another use. */
function pathOf(block: Uint8Array): string {
  const name = fieldText(block, 'name')
  const prefix = fieldText(block, 'magic').startsWith('ustar ') ? '' : fieldText(block, 'prefix')
  return prefix === '' ? name : `${prefix}/${name}`
}

/** Octal digits between blanks; or, GNU's way for what is larger, bytes behind a first one of 0x80. */
function number(block: Uint8Array, name: keyof typeof ustarField): number {
  const { start, length } = ustarField[name]
  if (block[start] === 0x80) {
    return block.subarray(start + 1, start + length).reduce((sum, byte) => sum * 256 + byte, 0)
  }
  const digits = /^ *([0-7]*)[ \0]*$/.exec(byteString(block.subarray(start, start + length)))?.[1]
  return digits === undefined ? Number.NaN : Number.parseInt(`0${digits}`, 8)
}

/** A field up to its first NUL; the type is one byte, which may be NUL itself. */
function fieldText(block: Uint8Array, name: keyof typeof ustarField): string {
  const { start, length } = ustarField[name]
  const field = byteString(block.subarray(start, start + length))
  return length === 1 ? field : untilNul(field)
}

function untilNul(text: string): string {
  const end = text.indexOf('\0')
  return end === -1 ? text : text.slice(0, end)
}
