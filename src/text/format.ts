import { decodeBytes } from './source.ts'

/**
 * How a box breaks its lines: `h` never, `v` at every break, `hv` at all or none, `hov` where what
 * follows does not fit.
 */
export type BoxKind = 'h' | 'v' | 'hv' | 'hov'

/**
 * A piece of a layout: the calls of OCaml's `Format` as data. `text` is a byte string. A break is
 * `width` blanks when it is kept, else a line break and the box's indentation plus `offset`.
 */
export type LayoutToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly box: BoxKind; readonly indent: number }
  | { readonly kind: 'close' }
  | { readonly kind: 'break'; readonly width: number; readonly offset: number }

/** Columns of a line, and the last column a line may be indented to: `Format`'s defaults. */
const margin = 78
const maxIndent = 68

interface Queued {
  readonly token: LayoutToken
  readonly length: number
  /** Columns up to the next break or the end of the box; negative while unknown. */
  size: number
}

interface Scanned {
  readonly queued: Queued
  /** The total enqueued when it was scanned. */
  readonly total: number
}

interface OpenBox {
  readonly kind: BoxKind | 'fits'
  readonly width: number
}

interface Engine {
  readonly queue: Queued[]
  /** Index of the first queued token that is not printed yet. */
  head: number
  scanned: Scanned[]
  readonly boxes: OpenBox[]
  printedTotal: number
  enqueuedTotal: number
  space: number
  readonly output: string[]
  /** How many characters that is. */
  outputLength: number
}

/**
 * Layouts end behind so many characters: deep nesting is indented at every level, and a file of some
 * megabytes could come to more than a text can hold.
 */
export const longestLayout = 2 ** 26

/** A line break and the indentation behind it, by its columns. */
const lineBreaks = Array.from({ length: maxIndent + 1 }, (_, columns) => `\n${' '.repeat(columns)}`)

/**
 * Lays tokens out as the `Format` module of OCaml ≥ 5.4 does with a margin of 78, byte for byte.
 * The algorithm is on-line and decides with what it knows when a token leaves its queue; judging
 * whole boxes instead differs by one column at the margin. Linear in the number of tokens. The text is
 * cut off behind `longestLayout`.
 */
export function renderLayout(tokens: Iterable<LayoutToken>): string {
  const engine: Engine = {
    queue: [],
    head: 0,
    scanned: [],
    boxes: [{ kind: 'hov', width: margin }],
    printedTotal: 1,
    enqueuedTotal: 1,
    space: margin,
    output: [],
    outputLength: 0,
  }
  for (const token of tokens) {
    if (engine.outputLength > longestLayout) break
    accept(engine, token)
  }
  engine.enqueuedTotal = Number.POSITIVE_INFINITY
  advance(engine)
  return engine.output.join('')
}

function accept(engine: Engine, token: LayoutToken): void {
  switch (token.kind) {
    case 'text': {
      const length = textWidth(token.text)
      enqueue(engine, { token, length, size: length })
      advance(engine)
      break
    }
    case 'open': {
      const queued = { token, length: 0, size: -engine.enqueuedTotal }
      enqueue(engine, queued)
      engine.scanned.push({ queued, total: engine.enqueuedTotal })
      break
    }
    case 'break': {
      const queued = { token, length: token.width, size: -engine.enqueuedTotal }
      enqueue(engine, queued)
      settle(engine, 'break')
      engine.scanned.push({ queued, total: engine.enqueuedTotal })
      break
    }
    case 'close':
      enqueue(engine, { token, length: 0, size: 0 })
      settle(engine, 'break')
      settle(engine, 'open')
  }
}

/** Columns of a text: its Unicode scalar values; what is not UTF-8 counts one per ill-formed piece. */
function textWidth(bytes: string): number {
  let ascii = true
  for (let at = 0; ascii && at < bytes.length; at++) ascii = bytes.charCodeAt(at) < 128
  if (ascii) return bytes.length
  return Array.from(decodeBytes(bytes)).length
}

function enqueue(engine: Engine, queued: Queued): void {
  engine.queue.push(queued)
  engine.enqueuedTotal += queued.length
}

/** Gives the last scanned token its size, if it is of that kind and not already printed. */
function settle(engine: Engine, kind: 'break' | 'open'): void {
  const last = engine.scanned.at(-1)
  if (last === undefined) return
  if (last.total < engine.printedTotal) {
    engine.scanned = []
  } else if (last.queued.token.kind === kind) {
    last.queued.size += engine.enqueuedTotal
    engine.scanned.pop()
  }
}

/** Prints what has a size, and what can no longer fit whatever its size will be. */
function advance(engine: Engine): void {
  for (;;) {
    const queued = engine.queue[engine.head]
    if (queued === undefined) break
    const pending = engine.enqueuedTotal - engine.printedTotal
    if (queued.size < 0 && pending < engine.space) break
    engine.head++
    print(engine, queued.token, queued.size < 0 ? Number.POSITIVE_INFINITY : queued.size)
    engine.printedTotal += queued.length
  }
  // What is printed is let go in blocks, so that the queue costs constant time per token.
  if (engine.head > 4096 || engine.head === engine.queue.length) {
    engine.queue.splice(0, engine.head)
    engine.head = 0
  }
}

function emit(engine: Engine, text: string): void {
  engine.output.push(text)
  engine.outputLength += text.length
}

function print(engine: Engine, token: LayoutToken, size: number): void {
  switch (token.kind) {
    case 'text':
      engine.space -= size
      emit(engine, token.text)
      break
    case 'open': {
      if (margin - engine.space > maxIndent) breakLineIfCrowded(engine)
      const kind = token.box === 'v' || size > engine.space ? token.box : 'fits'
      engine.boxes.push({ kind, width: engine.space - token.indent })
      break
    }
    case 'close':
      engine.boxes.pop()
      break
    case 'break': {
      const box = engine.boxes.at(-1)
      if (box === undefined) break
      const stays =
        box.kind === 'fits' || box.kind === 'h' || (box.kind === 'hov' && size <= engine.space)
      if (stays) {
        if (token.width > 0) emit(engine, token.width === 1 ? ' ' : ' '.repeat(token.width))
        engine.space -= token.width
      } else {
        breakLine(engine, box.width, token.offset)
      }
    }
  }
}

/** A box that would open past the last indentation starts on a new line of the box around it. */
function breakLineIfCrowded(engine: Engine): void {
  const box = engine.boxes.at(-1)
  if (box === undefined || box.width <= engine.space) return
  if (box.kind !== 'fits' && box.kind !== 'h') breakLine(engine, box.width, 0)
}

function breakLine(engine: Engine, boxWidth: number, offset: number): void {
  const indentation = Math.min(maxIndent, margin - boxWidth + offset)
  emit(engine, lineBreaks[indentation] ?? '\n')
  engine.space = margin - indentation
}
