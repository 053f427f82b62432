import { expect } from '@jest/globals'

/** Processor time in milliseconds: a machine that is busy otherwise does not lengthen it. */
function processorTime(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Work on eight times the input may take this many times as long; what is quadratic takes 64 times. */
const most = 24

/** Milliseconds below which times say nothing. */
const least = 4

/**
 * Expects that work on inputs of n, 2n, 4n and 8n grows with them, not with their squares. `n` must be so
 * large that quadratic work on 8n takes some hundred milliseconds. What a collection of garbage falls into
 * is measured again.
 */
export function expectLinear<Input>(
  input: (size: number) => Input,
  work: (input: Input) => unknown,
  n: number,
): void {
  const inputs = [1, 2, 4, 8].map((times) => input(times * n))
  let ratio = Infinity
  for (let attempt = 0; attempt < 3 && ratio > most; attempt++) {
    const times = inputs.map((each) => processorTime(() => work(each)))
    ratio = Math.min(ratio, (times[3] ?? Infinity) / Math.max(times[0] ?? 0, least))
  }
  expect(ratio).toBeLessThanOrEqual(most)
}
