/** `.ci/run` sets it: every case of every sweep is tried. */
const isWhole = process.env['DUNE_PUBLISH_SWEEP'] === 'whole'

/**
 * How far apart the cases of a sweep are that this run tries: 1 where it tries all of them.
 *
 * @param usual for `npm test`; without a common divisor with the lengths of what the cases combine, so
 *   that each of these takes its turn
 */
export function sweepStep(usual: number): number {
  return isWhole ? 1 : usual
}

/** The cases of a sweep that this run tries. */
export function swept<Case>(cases: readonly Case[], usual: number): readonly Case[] {
  return cases.filter((_, index) => index % sweepStep(usual) === 0)
}
