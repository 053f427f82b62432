/** Processor time in milliseconds: a machine that is busy otherwise does not lengthen it. */
function processorTime(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Linear work on eight times the input takes less than as many times as long; quadratic work takes 64 times. */
export const linear = 24

/** Milliseconds below which times say nothing. */
const least = 4

/**
 * How many times as long work takes on an input of 8n as on one of n. `n` must be so large that quadratic
 * work on 8n takes some hundred milliseconds. What a collection of garbage falls into is measured again.
 */
export function growthOf<Input>(
  input: (size: number) => Input,
  work: (input: Input) => unknown,
  n: number,
): number {
  const inputs = [1, 2, 4, 8].map((times) => input(times * n))
  let ratio = Infinity
  for (let attempt = 0; attempt < 3 && ratio > linear; attempt++) {
    const times = inputs.map((each) => processorTime(() => work(each)))
    ratio = Math.min(ratio, (times[3] ?? Infinity) / Math.max(times[0] ?? 0, least))
  }
  return ratio
}
