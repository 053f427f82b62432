/**
 * How many lines two texts have in common from each pair of lines on: the length for the lines `i` and `j` is at
 * `i * (b.length + 1) + j`. Takes time and memory in proportion to the product of their lengths.
 */
export function subsequenceLengths(a: readonly string[], b: readonly string[]): Uint32Array {
  const width = b.length + 1
  const lengths = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const [skipA, skipB] = [lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0]
      const both = (lengths[(i + 1) * width + j + 1] ?? 0) + 1
      lengths[i * width + j] = a[i] === b[j] ? both : Math.max(skipA, skipB)
    }
  }
  return lengths
}
