/**
 * The order of opam versions (opam 2.6.1, `OpamVersionCompare`): Debian's, without epochs. Negative
 * when `a` is older, positive when it is newer, 0 when the two count as the same version although
 * their texts may differ (`1.0` and `1.00`, `1` and `1.`). Total over all strings, valid versions or not.
 */
export function compareVersions(a: string, b: string): number {
  if (a === b) return 0
  const [mainA, revisionA] = splitRevision(a)
  const [mainB, revisionB] = splitRevision(b)
  const order = compareParts(mainA, mainB)
  return order !== 0 ? order : compareParts(revisionA, revisionB)
}

/** What stands before and after the last `-`; no `-`, no revision. */
function splitRevision(version: string): readonly [string, string] {
  const dash = version.lastIndexOf('-')
  return dash === -1 ? [version, ''] : [version.slice(0, dash), version.slice(dash + 1)]
}

/** Compares character by character where there are no digits, and as numbers where both have some. */
function compareParts(a: string, b: string): number {
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    while ((i < a.length && !isDigit(a, i)) || (j < b.length && !isDigit(b, j))) {
      const order = rank(a, i) - rank(b, j)
      if (order !== 0) return order
      i++
      j++
    }
    const endA = digitsEnd(a, i)
    const endB = digitsEnd(b, j)
    const order = compareNumbers(a.slice(i, endA), b.slice(j, endB))
    if (order !== 0) return order
    i = endA
    j = endB
  }
  return 0
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

function digitsEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && isDigit(text, end)) end++
  return end
}

/** Where a character stands: `~`, then the end or a digit to come, then letters, then all others. */
function rank(text: string, at: number): number {
  if (at >= text.length || isDigit(text, at)) return 0
  const code = text.charCodeAt(at)
  if (code === 126) return -1
  const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return isLetter ? code : code + 0x10000
}

/** Compares runs of digits of any length by value. */
function compareNumbers(a: string, b: string): number {
  const left = a.replace(/^0+/, '')
  const right = b.replace(/^0+/, '')
  if (left.length !== right.length) return left.length - right.length
  if (left === right) return 0
  return left < right ? -1 : 1
}
