import type { OpamPackage } from '../../opam/package.ts'
import { allCommands } from './commands.ts'
import { allFilterNodes } from './filters.ts'
import { perPackage } from './per-package.ts'

/** The strings in which opam replaces `%{…}%`, in the order its findings tell them. */
function allStrings(from: OpamPackage): readonly string[] {
  const words = allCommands(from)
    .flatMap(({ value }) => value)
    .flatMap(({ value }) => (value.kind === 'string' ? [value.text] : []))
  const inFilters: string[] = []
  for (const node of allFilterNodes(from)) if (node.kind === 'string') inFilters.push(node.value)
  return [
    ...from.messages.map(({ value }) => value),
    ...from.postMessages.map(({ value }) => value),
    ...words.toReversed(),
    ...inFilters.toReversed(),
  ]
}

/** Those of them that have something to replace. */
export const interpolatedStrings = perPackage((from) =>
  allStrings(from).filter((text) => text.includes('%{')),
)
