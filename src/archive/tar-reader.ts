import { readPaxRecords } from './pax-records.ts'
import type { TarEntry } from './tar-entry.ts'
import { blockSize, padding, ustarField, ustarMagic } from './tar-entry.ts'
import { headerSum } from './tar-writer.ts'
import { readDecimal } from '../text/decimal.ts'
import { byteString } from '../text/source.ts'

/** Who is told what a tar archive holds while it is read. */
export interface TarListener {
  entry(entry: TarEntry, time: number): void
  /** A piece of the content of the file announced last. */
  content(piece: Uint8Array): void
}

/** Reads a tar archive piece by piece. */
export interface TarReader {
  /** @returns what is wrong with the archive, `undefined` if nothing is so far. */
  push(piece: Uint8Array): string | undefined
  /** @returns what is wrong or missing at the end. */
  end(): string | undefined
}

type State =
  | { readonly kind: 'header' }
  | { readonly kind: 'content'; left: number; fill: number }
  | { readonly kind: 'pax'; readonly size: number; text: string }
  /** One block of zeros has been seen, or more. */
  | { readonly kind: 'end'; blocks: number }

/** How far a reading is. */
interface Reading {
  readonly listener: TarListener
  state: State
  /** Of the pax header that was read last and waits for its entry. */
  records: ReadonlyMap<string, string>
  wrong: string | undefined
}

/**
 * A strict reader: it takes exactly what `tarHeader` writes (ustar with pax headers for what ustar
 * cannot hold) and calls everything else wrong. Memory does not grow with the archive.
 */
export function readTar(listener: TarListener): TarReader {
  const reading: Reading = {
    listener,
    state: { kind: 'header' },
    records: new Map(),
    wrong: undefined,
  }
  const held = new Uint8Array(blockSize)
  let holding = 0
  return {
    push: (piece) => {
      for (let at = 0; at < piece.length && reading.wrong === undefined;) {
        if (reading.state.kind === 'content') {
          at += takeContent(reading, reading.state, piece.subarray(at))
          continue
        }
        const part = piece.subarray(at, at + blockSize - holding)
        held.set(part, holding)
        holding = (holding + part.length) % blockSize
        at += part.length
        if (holding === 0) takeBlock(reading, held)
      }
      return reading.wrong
    },
    end: () => {
      const { state, wrong } = reading
      if (wrong !== undefined) return wrong
      return state.kind === 'end' && state.blocks === 2 && holding === 0
        ? undefined
        : 'it does not end with two blocks of zeros'
    },
  }
}

type Content = Extract<State, { readonly kind: 'content' }>

/** @returns how many of the bytes belong to the file and its padding. */
function takeContent(reading: Reading, content: Content, bytes: Uint8Array): number {
  const piece = bytes.subarray(0, content.left)
  if (piece.length > 0) reading.listener.content(piece)
  content.left -= piece.length
  const fill = bytes.subarray(piece.length, piece.length + content.fill)
  if (!isZero(fill)) reading.wrong = 'the padding of a file is not zero'
  content.fill -= fill.length
  if (content.left + content.fill === 0) reading.state = { kind: 'header' }
  return piece.length + fill.length
}

function takeBlock(reading: Reading, block: Uint8Array): void {
  const { state } = reading
  if (state.kind === 'pax') {
    takeRecords(reading, state, block)
  } else if (isZero(block)) {
    if (reading.records.size > 0) reading.wrong = 'no entry follows a pax header'
    reading.state = { kind: 'end', blocks: state.kind === 'end' ? state.blocks + 1 : 1 }
  } else if (state.kind === 'end') {
    reading.wrong = 'something follows the end'
  } else {
    takeHeader(reading, block)
  }
}

function takeHeader(reading: Reading, block: Uint8Array): void {
  const read = readHeader(block, reading.records)
  if (typeof read === 'string') {
    reading.wrong = read
  } else if (read.kind === 'pax') {
    if (reading.records.size > 0) reading.wrong = 'two pax headers follow each other'
    reading.state = { kind: 'pax', size: read.size, text: '' }
  } else {
    const { entry, time } = read
    reading.records = new Map()
    reading.listener.entry(entry, time)
    if (entry.kind === 'file' && entry.size > 0) {
      reading.state = { kind: 'content', left: entry.size, fill: padding(entry.size) }
    }
  }
}

type Pax = Extract<State, { readonly kind: 'pax' }>

function takeRecords(reading: Reading, pax: Pax, block: Uint8Array): void {
  pax.text += byteString(block)
  if (pax.text.length < pax.size) return
  const { records, isWhole } = readPaxRecords(pax.text.slice(0, pax.size))
  if (isWhole) reading.records = records
  else reading.wrong = 'a pax header cannot be read'
  reading.state = { kind: 'header' }
}

type ReadHeader =
  | { readonly kind: 'entry'; readonly entry: TarEntry; readonly time: number }
  | { readonly kind: 'pax'; readonly size: number }

function readHeader(block: Uint8Array, records: ReadonlyMap<string, string>): ReadHeader | string {
  if (field(block, 'magic') !== ustarMagic) return 'a header is not ustar'
  if (number(block, 'checksum') !== headerSum(block)) return 'the checksum of a header is wrong'
  const time = recorded(records, 'mtime') ?? number(block, 'time')
  const size = recorded(records, 'size') ?? number(block, 'size')
  const mode = number(block, 'mode')
  const prefix = untilNul(block, 'prefix')
  const name = untilNul(block, 'name')
  const path = records.get('path') ?? (prefix === '' ? name : `${prefix}/${name}`)
  if (Number.isNaN(time + size + mode)) return 'a number in a header cannot be read'
  switch (field(block, 'type')) {
    case 'x':
      return { kind: 'pax', size }
    case '5':
      return { kind: 'entry', entry: { kind: 'folder', path }, time }
    case '0':
      return {
        kind: 'entry',
        entry: { kind: 'file', path, executable: (mode & 0o100) !== 0, size },
        time,
      }
    case '2': {
      const target = records.get('linkpath') ?? untilNul(block, 'target')
      return { kind: 'entry', entry: { kind: 'symlink', path, target }, time }
    }
    default:
      return `the entry "${path}" is of an unknown type`
  }
}

/** A number that a pax header says; `undefined` where it says none, NaN where it is no number. */
function recorded(records: ReadonlyMap<string, string>, name: string): number | undefined {
  const digits = records.get(name)
  return digits === undefined ? undefined : (readDecimal(digits) ?? Number.NaN)
}

function field(block: Uint8Array, name: keyof typeof ustarField): string {
  const { start, length } = ustarField[name]
  return byteString(block.subarray(start, start + length))
}

function number(block: Uint8Array, name: keyof typeof ustarField): number {
  const { start, length } = ustarField[name]
  let value = 0
  for (let at = start; at < start + length; at++) {
    const digit = (block[at] ?? 0) - 0x30
    if (digit === -0x30 && at > start) return value
    if (digit < 0 || digit > 7) return Number.NaN
    value = value * 8 + digit
  }
  return value
}

/** A field that ends with a NUL, or where it is full. */
function untilNul(block: Uint8Array, name: keyof typeof ustarField): string {
  const { start, length } = ustarField[name]
  const end = block.indexOf(0, start)
  return byteString(
    block.subarray(start, end === -1 ? start + length : Math.min(end, start + length)),
  )
}

function isZero(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) if (bytes[at] !== 0) return false
  return true
}
