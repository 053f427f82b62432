import { setFlagsFromString } from 'node:v8'

/**
 * Lets V8 copy only small functions into their callers, for programs that read thousands of opam files.
 * It compiles hundreds of functions there, most of them several times, and with its usual limit of 460
 * bytes takes half of the time for that: to lint 12,400 files takes 3.7 s of processor time instead of
 * 2.6 on Node 20, 2.7 instead of 2.2 on Node 24; to solve 24 questions that reach 1,900 files, 3.1 s
 * instead of 2.4. The limit is a number that V8 looks up whenever it compiles, so it may be changed
 * while it runs.
 */
export function inlineLess(): void {
  setFlagsFromString('--max-inlined-bytecode-size=60')
}
