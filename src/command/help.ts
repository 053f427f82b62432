import { nearestName } from '../text/nearest-name.ts'
import { fill } from '../text/fill.ts'
import { colourOption } from '../command-line/colour.ts'
import { flag } from '../command-line/option.ts'
import type { Options } from '../command-line/option.ts'
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

/** The help of one verb: its usage, its options, and the example. */
export function verbHelp(
  { usage, options }: { readonly usage: string; readonly options: Options },
  { example }: Pick<VerbEntry, 'example'>,
): string {
  const all = { ...options, ...colourOption, help: flag('Show this help') }
  return `${usage.trimEnd()}\n\nOptions:\n${optionLines(all)}\nExample:\n  $ dune-publish ${example}\n`
}

const longestLine = 100

/** Options without this much room for their names have their texts on the next line. */
const widestName = 34

function optionLines(options: Options): string {
  const rows = Object.entries(options).map(([name, option]) => ({
    name: `  --${name}${option.value === '' ? '' : ` ${option.value}`}`,
    help: `${option.help}.`,
  }))
  const fitting = rows.map(({ name }) => name.length + 2).filter((width) => width <= widestName)
  const column = Math.max(...fitting)
  return rows
    .map(({ name, help }) => {
      const lines = fill(help, longestLine - column).split('\n')
      const indent = ' '.repeat(column)
      const first = name.length + 2 <= column ? name.padEnd(column) : `${name}\n${indent}`
      return `${first}${lines.join(`\n${indent}`)}\n`
    })
    .join('')
}
