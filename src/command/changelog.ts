import { findSection } from '../changelog/find-section.ts'
import { parseChangelog } from '../changelog/parse-changelog.ts'
import type { Section } from '../changelog/parse-changelog.ts'
import { shortList } from '../text/short-list.ts'
import type { Source } from '../text/source.ts'
import { complain, say, unreadable, verb } from './command-line.ts'
import type { Verb } from './command-line.ts'
import { flag, textOption } from './option.ts'
import { readBytes } from './read-bytes.ts'

const usage = `Usage: dune-publish changelog FILE [--version V] [--json]

The sections of a changelog; with --version, the text of that version's.

Exit status: 0; 1 when the file cannot be read or has no such version; 2 when the command line is wrong.
`

const options = {
  version: textOption('VERSION', 'Print only the section of this version'),
  json: flag('Print JSON'),
} as const

/** The verb `changelog FILE [--version V] [--json]`. */
export const runChangelog: Verb = verb(usage, options, async ({ positionals, values }) => {
  const [file, ...more] = positionals
  if (file === undefined) return { wrong: 'The changelog FILE is missing.' }
  if (more.length > 0) return { wrong: 'One FILE is read at a time.' }
  const text = await readBytes(file)
  if (text === undefined) return unreadable(file)
  return tell({ name: file, text }, values)
})

interface Wanted {
  readonly version?: string | undefined
  readonly json: boolean
}

function tell(source: Source, { version, json }: Wanted): number {
  const { sections } = parseChangelog(source)
  if (version === undefined) {
    say(json ? asJson(sections) : asList(sections))
    return 0
  }
  const section = findSection(sections, version, { project: '', packages: [] })
  if (section === undefined) {
    const fact = `${source.name} has no section for version ${quoted(version)}.`
    complain([`${fact} Its sections: ${named(sections)}.`])
    return 1
  }
  const { start, end } = section.body
  say(json ? asJson([section]) : Buffer.from(`${source.text.slice(start, end)}\n`, 'latin1'))
  return 0
}

function asJson(sections: readonly Section[]): string {
  const shown = sections.map((section) => ({
    version: section.version ?? null,
    heading: section.heading,
    date: section.date ?? null,
    start: section.startLine,
    end: section.endLine,
    unreleased: section.unreleased,
  }))
  return `${JSON.stringify({ sections: shown })}\n`
}

function asList(sections: readonly Section[]): string {
  return sections
    .map((section) => {
      const version = section.version ?? (section.unreleased ? 'unreleased' : section.heading)
      const state = section.unreleased && section.version !== undefined ? '  unreleased' : ''
      const lines = `lines ${section.startLine}-${section.endLine}`
      return `${version.padEnd(16)}  ${section.date ?? '----------'}  ${lines}${state}\n`
    })
    .join('')
}

function named(sections: readonly Section[]): string {
  if (sections.length === 0) return 'none'
  return shortList(sections.map((section) => section.version ?? quoted(section.heading)))
}

function quoted(text: string): string {
  return JSON.stringify(text)
}
