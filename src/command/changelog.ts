import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { findSection } from '../changelog/find-section.ts'
import { parseChangelog, type Section } from '../changelog/parse-changelog.ts'
import type { Source } from '../text/source.ts'

const usage = `Usage: dune-publish changelog FILE [--version V] [--json]

The sections of a changelog; with --version, the text of that version's.
`

/**
 * The verb `changelog FILE [--version V] [--json]`: lists the sections of a changelog, or prints the
 * text of one version's. Answers the exit status: 0; 1 when the file cannot be read or names no such
 * version; 2 when the command line is wrong.
 */
export async function runChangelog(args: readonly string[]): Promise<number> {
  const request = readRequest(args)
  if (request.kind === 'help') return print(usage)
  if (request.kind === 'wrong') return complain(`${request.fact}\n${usage}`, 2)
  const source = await readSource(request.file)
  if (source === undefined) return complain(`The file ${quoted(request.file)} cannot be read.\n`, 1)
  const { sections } = parseChangelog(source)
  if (request.version === undefined)
    return print(request.json ? asJson(sections) : asList(sections))
  const section = findSection(sections, request.version, { project: '', packages: [] })
  if (section === undefined) {
    const fact = `${request.file} has no section for version ${quoted(request.version)}.`
    return complain(`${fact} Its sections: ${named(sections)}.\n`, 1)
  }
  if (request.json) return print(asJson([section]))
  const { start, end } = section.body
  return print(Buffer.from(`${source.text.slice(start, end)}\n`, 'latin1'))
}

type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly fact: string }
  | {
      readonly kind: 'read'
      readonly file: string
      readonly version: string | undefined
      readonly json: boolean
    }

function readRequest(args: readonly string[]): Request {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        version: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) return { kind: 'help' }
    const [file, ...more] = positionals
    if (file === undefined) return { kind: 'wrong', fact: 'The changelog FILE is missing.' }
    if (more.length > 0) {
      const fact = `One FILE is read at a time; ${more.map(quoted).join(', ')} is one too many.`
      return { kind: 'wrong', fact }
    }
    return { kind: 'read', file, version: values.version, json: values.json }
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'message' in error) {
      return { kind: 'wrong', fact: String(error.message) }
    }
    throw error
  }
}

async function readSource(file: string): Promise<Source | undefined> {
  try {
    return { name: file, text: await readFile(file, 'latin1') }
  } catch {
    return undefined
  }
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
  const names = sections.map((section) => section.version ?? quoted(section.heading))
  const shown = names.slice(0, 10).join(', ')
  return names.length > 10 ? `${shown} and ${names.length - 10} older ones` : shown
}

function quoted(text: string): string {
  return JSON.stringify(text)
}

function print(text: string | Uint8Array): number {
  process.stdout.write(text)
  return 0
}

function complain(text: string, status: number): number {
  process.stderr.write(text)
  return status
}
