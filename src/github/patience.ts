/** How long a server is waited for, in milliseconds. */
export interface Patience {
  /** The longest time in which not a byte moves in either direction. */
  readonly silence: number
  /** The longest time for all of it. */
  readonly total: number
}

/**
 * For one request, its answer's body included; one that carries a file may take longer. GitHub itself ends
 * what takes it more than ten seconds (GitHub's documentation, "Troubleshooting the REST API").
 */
export const patience: { readonly answer: Patience; readonly file: Patience } = {
  answer: { silence: 20_000, total: 60_000 },
  file: { silence: 60_000, total: 900_000 },
}

/** A server was waited for long enough. */
class OutOfPatience extends Error {
  override readonly name = 'OutOfPatience'
  /** How often the same may be asked again: a connection may be dead, a slow server stays slow. */
  readonly mayRepeat: 0 | 1

  constructor(words: string, mayRepeat: 0 | 1) {
    super(words)
    this.mayRepeat = mayRepeat
  }
}

/** Waits for one server. */
export interface Watch {
  /** Aborts, with an `OutOfPatience`, when it has taken too long. */
  readonly signal: AbortSignal
  /** Something moved. */
  readonly heard: () => void
  /** All that was waited for has come. */
  readonly end: () => void
}

/** Starts to wait. */
export function watchFor({ silence, total }: Patience): Watch {
  const aborter = new AbortController()
  let hasMoved = false
  const quiet = setTimeout(() => {
    hasMoved = false
    // What came while this process was busy is read after the timers.
    setImmediate(() => {
      if (hasMoved) return
      aborter.abort(new OutOfPatience(`nothing arrived for ${silence / 1000} seconds`, 1))
    })
  }, silence).unref()
  const whole = setTimeout(() => {
    aborter.abort(new OutOfPatience(`it took more than ${total / 1000} seconds`, 0))
  }, total).unref()
  return {
    signal: aborter.signal,
    heard: () => {
      hasMoved = true
      quiet.refresh()
    },
    end: () => {
      clearTimeout(quiet)
      clearTimeout(whole)
    },
  }
}

/** The error of a server that was waited for long enough, where that is what another error stands for. */
export function outOfPatience(error: unknown): OutOfPatience | undefined {
  let inner = error
  for (let depth = 0; inner instanceof Error && depth < 8; depth++) {
    if (inner instanceof OutOfPatience) return inner
    inner = inner.cause
  }
  return undefined
}
