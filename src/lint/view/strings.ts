import { allCommands } from './commands.ts'
import { allFilterNodes } from './filters.ts'
import { perPackage } from './per-package.ts'

/** The strings in which opam has something to replace, in the order its findings tell them. */
export const interpolatedStrings = perPackage((from): readonly string[] => {
  const found: string[] = []
  const add = (text: string): void => {
    if (text.includes('%{')) found.push(text)
  }
  for (const { value } of from.messages) add(value)
  for (const { value } of from.postMessages) add(value)
  for (const command of allCommands(from).toReversed()) {
    for (const { value } of command.value.toReversed()) if (value.kind === 'string') add(value.text)
  }
  for (const node of allFilterNodes(from).toReversed()) if (node.kind === 'string') add(node.value)
  return found
})
