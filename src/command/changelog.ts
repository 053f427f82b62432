import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { changelogFiles } from '../changelog/changelog-file.ts'
import { findSection } from '../changelog/find-section.ts'
import { parseChangelog } from '../changelog/parse-changelog.ts'
import type { Section } from '../changelog/parse-changelog.ts'
import { shortList } from '../text/short-list.ts'
import type { Source } from '../text/source.ts'
import { complain, say, unreadable, verb } from '../command-line/command-line.ts'
import type { Verb } from '../command-line/command-line.ts'
import { flag, textOption } from '../command-line/option.ts'
import { readBytes } from '../disk/read-bytes.ts'

const usage = `Usage: dune-publish changelog [DIR|FILE] [--version VERSION] [--json]

Lists the sections of a changelog, or prints the text of one section with --version. In DIR (default: the
current folder), it finds the changelog by its name, as a release does: CHANGES.md, CHANGELOG.md, HISTORY.md
and NEWS.md, for example.

Exit status: 0; 1 when there is no changelog, it cannot be read, or it has no section for VERSION;
2 when the command line is wrong.
`

const options = {
  version: textOption('VERSION', 'Print only the section of this version'),
  json: flag('Print JSON'),
} as const

/** The verb `changelog [DIR|FILE] [--version VERSION] [--json]`. */
export const runChangelog: Verb = verb(usage, options, async ({ positionals, values }) => {
  const [path = '.', ...more] = positionals
  if (more.length > 0) return { wrong: 'Name one DIR or FILE.' }
  const names = path === '-' ? undefined : await readdir(path).catch(() => undefined)
  if (names === undefined) return await tell([path], values)
  const files = changelogFiles(names).map((name) => join(path, name))
  if (files.length > 0) return await tell(files, values)
  complain([`The folder ${quoted(path)} has no changelog, such as CHANGES.md.`])
  return 1
})

interface Wanted {
  readonly version?: string | undefined
  readonly json: boolean
}

/** Tells of the first file, or of the first that has the wanted version. */
async function tell(files: readonly string[], { version, json }: Wanted): Promise<number> {
  const changelogs: { readonly source: Source; readonly sections: readonly Section[] }[] = []
  for (const name of files) {
    const text = await readBytes(name)
    if (text === undefined) return unreadable(name, 'file or folder')
    const source = { name, text }
    const { sections } = parseChangelog(source)
    changelogs.push({ source, sections })
    if (version === undefined) {
      say(json ? asJson(sections) : asList(sections))
      return 0
    }
    const section = findSection(sections, version, { project: '', packages: [] })
    if (section === undefined) continue
    const { start, end } = section.body
    say(json ? asJson([section]) : Buffer.from(`${text.slice(start, end)}\n`, 'latin1'))
    return 0
  }
  for (const { source, sections } of changelogs) {
    const fact = `${source.name} has no section for version ${quoted(version ?? '')}.`
    complain([`${fact} Its sections: ${named(sections)}.`])
  }
  return 1
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
