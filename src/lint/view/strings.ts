import { allCommands } from './commands.ts'
import { allFilterNodes } from './filters.ts'
import { perPackage } from './per-package.ts'

/** The strings in which opam has something to replace, in the order of its findings. */
export const interpolatedStrings = perPackage((from): readonly string[] => {
  const found: string[] = []
  const add = (text: string): void => {
    if (text.includes('%{')) found.push(text)
  }
  for (const { value } of from.messages) add(value)
  for (const { value } of from.postMessages) add(value)
  const commands = allCommands(from)
  for (let at = commands.length - 1; at >= 0; at--) {
    const words = commands[at]?.value ?? []
    for (let place = words.length - 1; place >= 0; place--) {
      const word = words[place]?.value
      if (word?.kind === 'string') add(word.text)
    }
  }
  const nodes = allFilterNodes(from)
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at]
    if (node?.kind === 'string') add(node.value)
  }
  return found
})
