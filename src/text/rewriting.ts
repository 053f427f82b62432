import type { Diagnostic } from './diagnostic.ts'

/**
 * Turns a file's content into another, piece by piece, so that a large file is never held whole. Byte
 * strings; made for one file and used once.
 */
export interface Rewriting {
  /** Takes the next piece and answers what is ready. */
  push(piece: string): string
  /** Answers what was held back, and what is wrong with the file. */
  end(): Rewritten
}

/** A text after its rewriting, or the end of one. */
export interface Rewritten {
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
}

/** Begins the rewriting of one file. A file may be rewritten twice, once to know its size. */
export interface StartRewriting {
  (): Rewriting
  /** A file without this text stays as it is: nothing else needs to be looked at. */
  readonly onlyWith?: string
}

/** A rewriting that needs the whole file. */
export function wholeText(change: (text: string) => Rewritten): StartRewriting {
  return () => {
    const pieces: string[] = []
    return {
      push: (piece) => {
        pieces.push(piece)
        return ''
      },
      end: () => change(pieces.length === 1 ? (pieces[0] ?? '') : pieces.join('')),
    }
  }
}

/** One rewriting after the other; `undefined` where there is none of them. */
export function inTurn(
  rewritings: readonly (StartRewriting | undefined)[],
): StartRewriting | undefined {
  const present = rewritings.filter((start) => start !== undefined)
  const [first, ...others] = present
  return first === undefined
    ? undefined
    : others.reduce((before, after) => () => pipe(before(), after()), first)
}

function pipe(before: Rewriting, after: Rewriting): Rewriting {
  return {
    push: (piece) => {
      const ready = before.push(piece)
      return ready === '' ? '' : after.push(ready)
    },
    end: () => {
      const last = before.end()
      const ready = last.text === '' ? '' : after.push(last.text)
      const end = after.end()
      return { text: ready + end.text, diagnostics: [...last.diagnostics, ...end.diagnostics] }
    },
  }
}
