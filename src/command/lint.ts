import type { OpamReading } from '../lint/model/opam-reading.ts'
import { readOpamFile } from '../lint/model/opam-reading.ts'
import type { Finding } from '../lint/model/rule.ts'
import { lintOpamFile, stopsRelease } from '../lint/run.ts'
import { decodeBytes, encodeBytes } from '../text/source.ts'
import type { Position } from '../text/source.ts'
import { mentionsExtraFiles, readExtraFiles } from './extra-files.ts'
import { opamFilesAt } from './opam-files-at.ts'
import { complain, say, unreadable, verb } from './command-line.ts'
import type { Verb } from './command-line.ts'
import { flag, textOption } from './option.ts'
import { readBytes, readFileBytes } from './read-bytes.ts'
import { lintInRepository } from './repository-package.ts'
import { slashedPath } from './slashed-path.ts'
import { resolve } from 'node:path'

const usage = `Usage: dune-publish lint [--json] [--repository REPO] [--files-from FILE] [PATH]…

Checks opam files as opam lint does. A PATH is a file, a folder with opam files anywhere below, or -
for standard input; --files-from reads more of them from FILE, one a line (- for standard input).
With --repository the paths are packages of a checkout of an opam repository, packages/foo/foo.1.0,
with :new=true or :new=false behind where that is known, and the repository's own checks are added.

Exit status: 0; 1 when a finding is an error or a file cannot be read; 2 when the command line is wrong.
`

const options = {
  json: flag('Print JSON, one line for each file'),
  repository: textOption('REPO', 'Check packages of this checkout of an opam repository'),
  'files-from': textOption('FILE', 'Read more paths from this file, one on each line'),
} as const

/** The verb `lint [--json] [--repository REPO] [--files-from FILE] [PATH…]`. */
export const runLint: Verb = verb(usage, options, async ({ positionals, values }) => {
  const { json, repository, 'files-from': filesFrom } = values
  const paths = [...positionals]
  if (paths.length === 0 && filesFrom === undefined) {
    return { wrong: 'Name a PATH to lint, or --files-from.' }
  }
  if (filesFrom !== undefined) {
    const list = await readBytes(filesFrom)
    if (list === undefined) return unreadable(filesFrom)
    paths.push(
      ...decodeBytes(list)
        .split(/\r?\n/)
        .filter((listed) => listed !== ''),
    )
  }
  const report: Report = { json, text: '' }
  let status = 0
  for (const path of paths) {
    const answered =
      repository === undefined
        ? await lintPath(path, report)
        : await lintPackage(repository, path, report)
    status = Math.max(status, answered)
  }
  flush(report)
  return status
})

/** A file and what was found in it. */
interface Linted {
  readonly reading: OpamReading
  readonly findings: readonly Finding[]
}

/** What is to be printed. */
interface Report {
  readonly json: boolean
  /** What was not printed yet, a byte string: opam prints what a file says, whatever its encoding. */
  text: string
}

/** Prints in large pieces, as a write costs as much for a line as for a thousand. */
function add(report: Report, text: string): void {
  report.text += text
  if (report.text.length >= 64 * 1024) flush(report)
}

function flush(report: Report): void {
  say(Buffer.from(report.text, 'latin1'))
  report.text = ''
}

/** Lints the files at a path. */
async function lintPath(path: string, report: Report): Promise<number> {
  // Most paths are files: they are read before anything is asked about them.
  const text = path === '-' ? await readBytes(path) : readFileBytes(path)
  if (text !== undefined) return await lintText(path, text, report)
  const files = path === '-' ? undefined : await opamFilesAt(path)
  if (files === undefined) return unreadable(path)
  if (files.length === 0) {
    complain([`No opam files found in ${path}.`])
    return 0
  }
  let status = 0
  for (const file of files) {
    const found = readFileBytes(file)
    const answered = found === undefined ? unreadable(file) : await lintText(file, found, report)
    status = Math.max(status, answered)
  }
  return status
}

/** Lints a file that was read. */
async function lintText(file: string, text: string, report: Report): Promise<number> {
  const reading = readOpamFile({ name: slashedPath(resolve(file)), text })
  const extraFiles = mentionsExtraFiles(text) ? await readExtraFiles(file) : undefined
  const findings = lintOpamFile(reading, extraFiles)
  add(
    report,
    report.json
      ? asJson({ file, stops: stopsRelease(reading, findings) }, { reading, findings })
      : asText(file, findings),
  )
  return statusOf(findings)
}

/** Lints a package of an opam repository. */
async function lintPackage(repository: string, path: string, report: Report): Promise<number> {
  const linted = await lintInRepository(repository, path)
  if (linted === undefined) return unreadable(path)
  const { name, findings, messages, stops } = linted
  if (report.json) {
    add(
      report,
      asJson({ file: path, package: name, stops, repository: messages.map(decodeBytes) }, linted),
    )
  } else {
    add(report, asText(linted.file, findings))
    add(report, messages.map((message) => `${message.trimEnd()}\n`).join(''))
  }
  return Math.max(statusOf(findings), messages.length > 0 ? 1 : 0)
}

function statusOf(findings: readonly Finding[]): number {
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0
}

function asJson(about: object, { reading, findings }: Linted): string {
  const shown = findings.map(({ code, severity, message, location }) => ({
    code,
    severity,
    message: decodeBytes(message),
    ...(location === undefined ? fileStart : reading.positionAt(location.span.start)),
  }))
  return encodeBytes(`${JSON.stringify({ ...about, findings: shown })}\n`)
}

/** Where a finding is that is of the whole file. */
const fileStart: Position = { line: 1, column: 0 }

/** opam's own layout. */
function asText(file: string, findings: readonly Finding[]): string {
  const path = file === '-' ? '' : `${encodeBytes(resolve(file))}: `
  if (findings.length === 0) return `${path}Passed.\n`
  const lines = findings.map(({ code, severity, message }) => {
    const text = message.replaceAll('\n', `\n${' '.repeat(14)}`)
    return `  ${severity.padStart(16)} ${String(code).padStart(2)}: ${text}\n`
  })
  const kind = statusOf(findings) === 1 ? 'Errors' : 'Warnings'
  return `${path}${kind}.\n${lines.join('')}\n`
}
