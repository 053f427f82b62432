import { nearestName } from '../text/nearest-name.ts'
import { verbGroups } from './verbs.ts'
import type { VerbEntry } from './verbs.ts'

type Verbs = Readonly<Record<string, VerbEntry>>

/** The help of the whole command: its verbs in groups, each with an example. */
export function overview(verbs: Verbs): string {
  const named = Object.entries(verbs)
  const width = Math.max(...named.map(([name]) => name.length)) + 2
  const groups = Object.entries(verbGroups).flatMap(([group, title]) => {
    const members = named.filter(([, entry]) => entry.group === group)
    if (members.length === 0) return []
    const lines = members.map(([name, { summary, example }]) => {
      const column = ' '.repeat(width + 2)
      return `  ${name.padEnd(width)}${summary}\n${column}$ dune-publish ${example}\n`
    })
    return [`${title}:\n${lines.join('')}`]
  })
  return `Release dune projects to opam. The GitHub Action of the same name does the same in a workflow.

Usage: dune-publish COMMAND [OPTION]…

${groups.join('\n')}
Run "dune-publish help COMMAND" for the options of a command, and "dune-publish --version" for the version.
`
}

/** What is said of a verb that is not one. */
export function unknownVerb(name: string, verbs: Verbs): readonly string[] {
  const near = nearestName(name, Object.keys(verbs))
  const guess = near === undefined ? '' : ` Did you mean ${JSON.stringify(near)}?`
  return [
    `Unknown command ${JSON.stringify(name)}.${guess}`,
    'Run "dune-publish help" for the list of commands.',
  ]
}

/** The help of one verb: its usage, and the example. */
export function verbHelp(usage: string, { example }: Pick<VerbEntry, 'example'>): string {
  return `${usage.trimEnd()}\n\nExample:\n  $ dune-publish ${example}\n`
}
