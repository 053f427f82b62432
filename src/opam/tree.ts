/**
 * Trees that come from files nest as deep as somebody wrote: nothing here recurses, so that a file
 * with a million parentheses costs time and memory in proportion, and never the stack.
 */

/** The nodes of a tree, each before its parts, parts in their order. */
export function treeNodes<Node>(
  root: Node,
  partsOf: (node: Node) => readonly Node[],
): readonly Node[] {
  const nodes: Node[] = []
  const pending = [root]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    nodes.push(next)
    const parts = partsOf(next)
    for (let at = parts.length - 1; at >= 0; at--) {
      const part = parts[at]
      if (part !== undefined) pending.push(part)
    }
  }
  return nodes
}

/**
 * What a tree comes to: `combine` makes the result of a node of those of its parts. It takes them
 * with `next`, once for each part and in the order of `partsOf`. Parts are done before their node and
 * the last one first, as OCaml evaluates operands: of two errors the later is thrown.
 */
export function foldTree<Node, Result>(
  root: Node,
  partsOf: (node: Node) => readonly Node[],
  combine: (node: Node, next: () => Result) => Result,
): Result {
  if (partsOf(root).length === 0) return combine(root, noParts)
  const nodes = treeNodes(root, partsOf)
  const results: Result[] = []
  const next = (): Result => {
    const result = results.pop()
    return result === undefined ? noParts() : result
  }
  for (let at = nodes.length - 1; at > 0; at--) {
    const node = nodes[at]
    if (node !== undefined) results.push(combine(node, next))
  }
  return combine(root, next)
}

function noParts(): never {
  throw new Error('a node has fewer parts than it takes')
}

/** The leaves that are left when nodes are replaced by their pieces, and those by theirs, in order. */
export function* unfoldTree<Node, Leaf>(
  root: Node,
  isLeaf: (piece: Node | Leaf) => piece is Leaf,
  piecesOf: (node: Node) => readonly (Node | Leaf)[],
): Generator<Leaf, void> {
  const pending: (Node | Leaf)[] = [root]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (isLeaf(next)) {
      yield next
      continue
    }
    const pieces = piecesOf(next)
    for (let at = pieces.length - 1; at >= 0; at--) {
      const piece = pieces[at]
      if (piece !== undefined) pending.push(piece)
    }
  }
}

/** The text of a tree whose nodes are replaced by their pieces. */
export function treeText<Node extends object>(
  root: Node,
  piecesOf: (node: Node) => readonly (Node | string)[],
): string {
  return [...unfoldTree<Node, string>(root, isText, piecesOf)].join('')
}

function isText(piece: unknown): piece is string {
  return typeof piece === 'string'
}
