import type { Diagnostic } from '../text/diagnostic.ts'
import type { Source, Span } from '../text/source.ts'
import type { OtherDune } from './other-dune.ts'

/**
 * Where reading ends: dune reports the first error it meets, and nothing after it. Thrown and caught
 * within this folder only; its readers hand out the diagnostic.
 */
export class Stop extends Error {
  override readonly name = 'Stop'
  readonly diagnostic: Diagnostic
  /** The dune that would read on. */
  readonly otherDune: OtherDune | undefined

  constructor(diagnostic: Diagnostic, otherDune?: OtherDune) {
    super(diagnostic.message)
    this.diagnostic = diagnostic
    this.otherDune = otherDune
  }
}

/** What is read, and the diagnostics met so far, in dune's order. */
export interface Log {
  readonly source: Source
  readonly diagnostics: Diagnostic[]
}

/** What an error or a warning says: dune's text unfolded, a line per paragraph, and its hints. */
export interface Saying {
  readonly message: string
  readonly hints?: readonly string[]
  /** `dune-project` where absent. */
  readonly code?: string
  /** The dune that would read on. */
  readonly otherDune?: OtherDune | undefined
}

/** The diagnostic of a saying about a place, or about the project where there is no place. */
function diagnosticAt(
  source: Source,
  span: Span | undefined,
  saying: Saying & { readonly severity?: 'warning' },
): Diagnostic {
  return {
    severity: saying.severity ?? 'error',
    code: saying.code ?? 'dune-project',
    message: saying.message,
    hints: saying.hints ?? [],
    location: span && { source, span },
  }
}

/** Ends the reading with an error at a place, or at none. */
export function stop(log: Log, span: Span | undefined, saying: Saying): never {
  throw new Stop(diagnosticAt(log.source, span, saying), saying.otherDune)
}

/** Adds a warning and reads on. */
export function warn(log: Log, span: Span | undefined, saying: Saying): void {
  log.diagnostics.push(diagnosticAt(log.source, span, { ...saying, severity: 'warning' }))
}
