import { readFile, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeFolder } from '../process/make-folder.ts'
import type { Project, ProjectReading } from '../dune/project.ts'
import { readProject } from '../dune/project.ts'
import { enteredFolders } from '../dune/sub-directories.ts'
import type { GeneratedFile, Generation, GenerationInput } from '../generate/opam-files.ts'
import { generateOpamFiles } from '../generate/opam-files.ts'
import { allowsDune } from '../release/source/other-dune.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { hasErrors } from '../text/diagnostic.ts'
import { diagnosticText } from '../text/diagnostic-text.ts'
import type { Source } from '../text/source.ts'
import { withoutRepetition } from '../text/repeated-diagnostics.ts'
import { unifiedDiff } from '../text/unified-diff.ts'
import { say, unreadable, verb } from '../command-line/command-line.ts'
import type { Verb } from '../command-line/command-line.ts'
import { requireFolder } from '../command-line/folder.ts'
import { flag, textOption } from '../command-line/option.ts'

const usage = `Usage: dune-publish generate [DIR] [--out OUT] [--check]

Writes the opam files that dune generates from dune-project and from templates in DIR (default: the current
folder), also for projects in folders of DIR. With --check, it writes nothing and prints the differences.

Exit status: 0; 1 when the project has errors, cannot be read or, with --check, differs; 2 when the
command line is wrong.
`

const switchedOff =
  'The dune-project has no (generate_opam_files true), so no opam files were written.\n'

const options = {
  out: textOption('OUT', 'Write the files below this folder instead of DIR'),
  check: flag('Write nothing, and print the differences'),
} as const

/** The verb `generate [DIR] [--out OUT] [--check]`. */
export const runGenerate: Verb = verb(usage, options, async ({ positionals, values }) => {
  const [dir = '.', ...more] = positionals
  if (more.length > 0) {
    return { wrong: 'Name one DIR.' }
  }
  requireFolder(dir)
  const generated: GeneratedFile[] = []
  for await (const folder of projectFolders(dir)) {
    const files = await generateBelow(dir, folder)
    if (files === undefined) return 1
    for (const file of files) generated.push({ ...file, path: folder + file.path })
  }
  const out = values.out ?? dir
  return values.check
    ? await compareFiles(generated, out, await lineEndsOf(dir))
    : await writeFiles(generated, out)
})

/**
 * The folders of a tree that have a `dune-project`, each with a `/` behind it, a folder before those in
 * it; first of all the tree itself, `''`, whether it has one or not. Only folders that dune enters count.
 */
async function* projectFolders(dir: string, folder = ''): AsyncGenerator<string> {
  const entries = await readdir(join(dir, folder), { withFileTypes: true }).catch(() => [])
  if (folder === '' || entries.some((entry) => entry.name === 'dune-project')) yield folder
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    // A cram test is a folder of data.
    .filter((name) => !name.endsWith('.t'))
  if (names.length === 0) return
  const hasDune = entries.some((entry) => entry.name === 'dune' && entry.isFile())
  const text = hasDune ? await readFile(join(dir, folder, 'dune'), 'latin1').catch(() => '') : ''
  for (const name of enteredFolders({ name: 'dune', text }, names).toSorted()) {
    yield* projectFolders(dir, `${folder}${name}/`)
  }
}

/** The opam files of the project in a folder of `dir`; nothing when it has errors. */
async function generateBelow(
  dir: string,
  folder: string,
): Promise<readonly GeneratedFile[] | undefined> {
  const home = join(dir, folder)
  const source = await readSource(home, 'dune-project')
  if (source === undefined) {
    unreadable(join(home, 'dune-project'))
    return undefined
  }
  const opamFiles = await readAll(home, '.opam')
  const made = generateProject(source, { opamFiles, ...(await readTemplates(home)) })
  report(made.diagnostics, folder)
  const { project } = made
  if (project === undefined) return undefined
  if (project.generateOpamFiles?.value !== true && folder === '') say(switchedOff)
  return hasErrors(made.diagnostics) ? undefined : made.files
}

/** What lies beside a `dune-project`. */
type Surroundings = Omit<GenerationInput, 'project'>

interface Generated extends Generation {
  readonly project: Project | undefined
}

/** The opam files of a project; for an earlier dune, where all of them only allow such a one. */
function generateProject(source: Source, surroundings: Surroundings): Generated {
  const names = surroundings.opamFiles.map(({ name }) => name)
  const known = readProject(source, names)
  const { otherDune } = known
  if (otherDune?.kind === 'earlier') {
    const earlier = generationOf(readProject(source, names, 'earlier'), surroundings)
    const { files, diagnostics } = earlier
    const bounded = files.every(({ content }) => !allowsDune(content, otherDune.deletedIn))
    if (files.length > 0 && bounded && !hasErrors(diagnostics)) return earlier
  }
  return generationOf(known, surroundings)
}

function generationOf(
  { project, diagnostics }: ProjectReading,
  surroundings: Surroundings,
): Generated {
  if (project === undefined) return { project, files: [], diagnostics }
  const generation = generateOpamFiles({ project, ...surroundings })
  return { ...generation, project, diagnostics: [...diagnostics, ...generation.diagnostics] }
}

/** The names of the files in a folder that end so and have more before it; none without the folder. */
async function namesOf(dir: string, ending: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(dir, { withFileTypes: true, encoding: 'latin1' })
    return entries
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => name)
      .filter((name) => name.endsWith(ending) && name.length > ending.length)
  } catch {
    return []
  }
}

/** A file below `dir` by its path there, a byte string. */
async function readSource(dir: string, path: string): Promise<Source | undefined> {
  try {
    const file = join(dir, Buffer.from(path, 'latin1').toString())
    return { name: path, text: await readFile(file, 'latin1') }
  } catch {
    return undefined
  }
}

async function readAll(dir: string, ending: string, folder = ''): Promise<readonly Source[]> {
  const names = await namesOf(join(dir, folder), ending)
  const sources = await Promise.all(names.map(async (name) => await readSource(dir, folder + name)))
  return sources.filter((source) => source !== undefined)
}

async function readTemplates(home: string) {
  const templates = [
    ...(await readAll(home, '.template')),
    ...(await readAll(home, '.template', 'opam/')),
  ]
  const duneFiles = [await readSource(home, 'dune'), await readSource(home, 'opam/dune')]
  return { templates, duneFiles: duneFiles.filter((file) => file !== undefined) }
}

/** A place as dune names it: templates lie where dune has copied them to. */
function asSeenByDune(diagnostic: Diagnostic, folder: string): Diagnostic {
  const { location } = diagnostic
  const prefix = diagnostic.code === 'opam-template' ? `_build/default/${folder}` : folder
  if (location === undefined || prefix === '') return diagnostic
  const source = { ...location.source, name: prefix + location.source.name }
  return { ...diagnostic, location: { ...location, source } }
}

function report(diagnostics: readonly Diagnostic[], folder: string): void {
  for (const diagnostic of withoutRepetition(diagnostics)) {
    const shown = asSeenByDune(diagnostic, folder)
    // The one error that dune prints without saying that it is one.
    const bare = diagnostic.code === 'dune-project-warnings'
    const text = bare ? diagnosticText(shown, '') : diagnosticText(shown)
    process.stderr.write(Buffer.from(text, 'latin1'))
  }
}

async function writeFiles(files: readonly GeneratedFile[], out: string): Promise<number> {
  for (const { path, content } of files) {
    const file = join(out, Buffer.from(path, 'latin1').toString())
    await makeFolder(dirname(file))
    await writeFile(file, content, 'latin1')
  }
  return 0
}

/** Makes line ends comparable. */
type LineEnds = (text: string) => string

/** Where git gave all lines of the checkout the ends of Windows, these are no difference. */
async function lineEndsOf(dir: string): Promise<LineEnds> {
  const { text } = (await readSource(dir, 'dune-project')) ?? { text: '' }
  const isConverted = text.includes('\r\n') && !/(?<!\r)\n/.test(text)
  return isConverted ? (each) => each.replaceAll('\r\n', '\n') : (each) => each
}

async function compareFiles(
  files: readonly GeneratedFile[],
  out: string,
  lineEnds: LineEnds,
): Promise<number> {
  let differs = false
  for (const { path, content } of files) {
    const committed = await readSource(out, path)
    const names = [committed === undefined ? '/dev/null' : path, `${path} (generated)`] as const
    const diff = unifiedDiff(names, lineEnds(committed?.text ?? ''), lineEnds(content))
    if (diff !== '') differs = true
    process.stdout.write(Buffer.from(diff, 'latin1'))
  }
  return differs ? 1 : 0
}
