/**
 * The world said no: the network, a right, a moved tag. Expected, one at a time; thrown by adapters,
 * or held by a step of the plan that is refused.
 */
export class Failure extends Error {
  override readonly name = 'Failure'
  /** Stable and human, the anchor of its paragraph in `docs/errors.md`: `tag-moved`, `token-invalid`. */
  readonly code: string
  /** What to do about it, as a sentence. */
  readonly hint: string
  /** The same for a person at a terminal, where the hint is only for a workflow. */
  readonly terminalHint: string | undefined
  /** What the world said in several lines, such as the end of a program's output. */
  readonly detail: string | undefined

  constructor(
    code: string,
    message: string,
    options: {
      hint: string
      terminalHint?: string | undefined
      detail?: string | undefined
      cause?: unknown
    },
  ) {
    super(message, options)
    this.code = code
    this.hint = options.hint
    this.terminalHint = options.terminalHint
    this.detail = options.detail
  }
}
