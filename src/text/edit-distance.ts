/** How many letters must be put in, left out or exchanged to get from one text to the other. */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let index = 0; index < from.length; index++) {
    const next = [index + 1]
    for (let column = 0; column < to.length; column++) {
      const exchanged = (row[column] ?? 0) + (from[index] === to[column] ? 0 : 1)
      const shifted = Math.min(row[column + 1] ?? 0, next[column] ?? 0) + 1
      next.push(Math.min(exchanged, shifted))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
