import type { Values } from './decoder.ts'
import { stop } from './stop.ts'

/** How deep constraints and actions may nest; dune has no such limit, and no project comes near. */
export const deepestNesting = 500

/** Refuses a depth that only a malicious file has. */
export function checkDepth(values: Values, depth: number): void {
  if (depth <= deepestNesting) return
  stop(values.reading, values.span, {
    message: `Parentheses nested more than ${deepestNesting} levels deep are not supported.`,
  })
}
