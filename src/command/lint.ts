import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { OpamReading } from '../lint/model/opam-reading.ts'
import { readOpamFile } from '../lint/model/opam-reading.ts'
import type { Finding } from '../lint/model/rule.ts'
import { lintOpamFile, stopsRelease } from '../lint/run.ts'
import { decodeBytes, encodeBytes } from '../text/source.ts'
import type { Position } from '../text/source.ts'
import { mentionsExtraFiles, readExtraFiles } from './extra-files.ts'
import { opamFilesAt } from '../checkout/opam-files-at.ts'
import { complain, say, showsColour, unreadable, verb } from '../command-line/command-line.ts'
import type { Verb } from '../command-line/command-line.ts'
import { whyNoFolder } from '../command-line/folder.ts'
import { flag, textOption } from '../command-line/option.ts'
import { readProjectFolder } from '../checkout/project-folder.ts'
import { readBytes, readFileBytes } from '../disk/read-bytes.ts'
import { lintInRepository } from './repository-package.ts'
import { slashedPath } from '../command-line/slashed-path.ts'

const usage = `Usage: dune-publish lint [PATH]… [--files-from FILE] [--json]
       dune-publish lint --repository REPO PACKAGE… [--files-from FILE] [--json]

Checks opam files as opam lint does. PATH (default: the current folder) is one of these:
- the folder of a project: checks the opam files of its packages as a release would publish them.
  Other opam files in it, such as those of tests, are left alone.
- any other folder: checks all opam files in it and in its folders, as in a checkout of an opam repository.
- an opam file, or - for standard input.
--files-from reads more paths from FILE, one on each line. - is standard input.

With --repository, each PACKAGE is the folder of a version in that checkout of an opam repository, such as
packages/tally/tally.1.2.0, and the checks of opam-repository's CI are added. Append :new=true or :new=false
to say whether the package is new there.

Exit status: 0; 1 when a finding is an error or a file cannot be read; 2 when the command line is wrong.
`

const options = {
  json: flag('Print JSON, one line for each file'),
  repository: textOption('REPO', 'Check packages in this checkout of an opam repository'),
  'files-from': textOption('FILE', 'Read more paths from this file, one on each line'),
} as const

/** The verb `lint [PATH…] [--files-from FILE] [--repository REPO] [--json]`. */
export const runLint: Verb = verb(usage, options, async ({ positionals, values }) => {
  const { json, repository, 'files-from': filesFrom } = values
  const paths = [...positionals]
  if (repository !== undefined) {
    const wrong = whyNoFolder(repository)
    if (wrong !== undefined) return { wrong }
  }
  if (paths.length === 0 && filesFrom === undefined) {
    if (repository !== undefined) return { wrong: 'Name a PACKAGE to check, or --files-from.' }
    paths.push('.')
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
  if (existsSync(join(path, 'dune-project'))) return await lintProject(path, report)
  const files = path === '-' ? undefined : await opamFilesAt(path)
  if (files === undefined) return unreadable(path, 'file or folder')
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

/** Lints the packages of a project as a release would publish them: with the opam files that dune generates. */
async function lintProject(dir: string, report: Report): Promise<number> {
  // Whoever names files starts faster without it.
  const { opamTextOf, readState } = await import('../fix/project-state.ts')
  const { texts } = await readProjectFolder(dir)
  const { state, diagnostics } = readState(texts)
  if (state === undefined) {
    const { terminalDiagnostics } = await import('../report/terminal.ts')
    complain(terminalDiagnostics(diagnostics, { colour: showsColour(process.stderr) }))
    return 1
  }
  let status = 0
  for (const one of state.described.packages) {
    const text = opamTextOf(one)
    if (text === undefined) continue
    const answered = await lintText(join(dir, decodeBytes(one.path)), text, report)
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
  if (linted === undefined) {
    complain([`The opam file of ${JSON.stringify(path)} cannot be read.`])
    return 1
  }
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
