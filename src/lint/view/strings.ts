import { filterNodes } from '../../opam/filter.ts'
import type { OpamPackage } from '../../opam/package.ts'
import { allCommands } from './commands.ts'
import { allFilters } from './filters.ts'

/** The strings in which opam replaces `%{…}%`, in the order its findings tell them. */
export function allStrings(from: OpamPackage): readonly string[] {
  const words = allCommands(from)
    .flatMap(({ value }) => value)
    .flatMap(({ value }) => (value.kind === 'string' ? [value.text] : []))
  const inFilters = allFilters(from)
    .flatMap((filter) => filterNodes(filter))
    .flatMap((node) => (node.kind === 'string' ? [node.value] : []))
  return [
    ...from.messages.map(({ value }) => value),
    ...from.postMessages.map(({ value }) => value),
    ...words.toReversed(),
    ...inFilters.toReversed(),
  ]
}
