import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Keeps V8's space for young objects small, for programs that make archives. Every piece that a pipe
 * brings is new memory, outside of V8's heap, and is free only when V8 looks through its young objects;
 * it looks when those fill their space, which it doubles again and again up to 16 MB, and the pieces of
 * large files pile up meanwhile.
 *
 * Measured at the peak of `plan` of three files of 100 MB, one of them with watermarks: 182 to 198 MB
 * without this and 104 MB with it on Node 24, 163 and 95 MB on Node 22, 122 and 108 MB on Node 20, in no
 * more processor time. V8 looks the factor up whenever the space may grow, so it may be changed while
 * the program runs; what the space has grown to while modules were loaded is given back by the most
 * thorough of collections, some 15 ms long, which Node 20 does not know.
 */
export function keepYoungMemorySmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  setFlagsFromString('--no-expose-gc')
  if (typeof collect !== 'function') return
  Reflect.apply(collect, undefined, [{ type: 'major', flavor: 'last-resort', execution: 'sync' }])
}
