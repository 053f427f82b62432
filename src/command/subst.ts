import { readFile, readdir, realpath, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeFolder } from '../process/make-folder.ts'
import { readProject } from '../dune/project.ts'
import type { Substitution } from '../dune/subst.ts'
import { substitution } from '../dune/subst.ts'
import { handWrittenFacts } from '../generate/hand-written.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { hasErrors } from '../text/diagnostic.ts'
import { diagnosticText } from '../text/diagnostic-text.ts'
import { withoutRepetition } from '../text/repeated-diagnostics.ts'
import { verb } from '../command-line/command-line.ts'
import type { Verb } from '../command-line/command-line.ts'
import { requireFolder } from '../command-line/folder.ts'
import { textOption } from '../command-line/option.ts'

const usage = `Usage: dune-publish subst DIR --version VERSION [--commit ID] [--out OUT]

Replaces the watermarks in DIR, such as %%VERSION%%, as "dune subst" does. --version is what "git describe"
prints. Without --out, the files are changed in place.

Exit status: 0; 1 when a file cannot be read or dune would refuse the project; 2 when the command line is
wrong.
`

const options = {
  version: textOption('VERSION', 'The version, as git describe prints it'),
  commit: textOption('ID', 'The hash of the commit'),
  out: textOption('OUT', 'Write the files below this folder instead of DIR'),
} as const

/** The verb `subst DIR --version VERSION [--commit ID] [--out OUT]`. */
export const runSubst: Verb = verb(usage, options, async ({ positionals, values }) => {
  const [dir, ...more] = positionals
  if (dir === undefined || more.length > 0) {
    return { wrong: 'Name one DIR.' }
  }
  const { version, commit, out = dir } = values
  if (version === undefined) return { wrong: 'The option --version is missing.' }
  requireFolder(dir)
  return await substituteTree({ dir, out, version, commit })
})

interface SubstRequest {
  readonly dir: string
  readonly out: string
  readonly version: string
  readonly commit: string | undefined
}

type Rewrite = Extract<Substitution, { readonly kind: 'enabled' }>['rewrite']

async function substituteTree(request: SubstRequest): Promise<number> {
  const paths = await filesBelow(request.dir, '')
  const rewrite = await begin(request, paths)
  if (rewrite === undefined) return 1
  for (const path of ['dune-project', ...paths.filter((each) => each !== 'dune-project')]) {
    const diagnostics = await substitute(request, path, rewrite)
    report(diagnostics)
    if (hasErrors(diagnostics)) return 1
  }
  return 0
}

/** What is done to the files; `undefined` after the errors have been shown. */
async function begin(
  request: SubstRequest,
  paths: readonly string[],
): Promise<Rewrite | undefined> {
  const { dir, version, commit } = request
  if (!paths.includes('dune-project')) {
    report([noProject])
    return undefined
  }
  const opamFiles = paths.filter((path) => /^(?:opam\/)?[^/]+\.opam$/.test(path))
  const texts = new Map<string, string>()
  for (const path of ['dune-project', ...opamFiles]) {
    texts.set(path, await readFile(place(dir, path), 'latin1'))
  }
  const source = { name: 'dune-project', text: texts.get('dune-project') ?? '' }
  const { project, diagnostics } = readProject(
    source,
    opamFiles.filter((path) => !path.includes('/')),
  )
  report(diagnostics)
  if (project === undefined) return undefined
  const made = substitution(project, {
    version,
    commit,
    opamFiles,
    described: (name) => {
      const text = texts.get(`${name}.opam`) ?? ''
      return handWrittenFacts(project, { name: `${name}.opam`, text }).facts
    },
  })
  if (made.kind === 'enabled') return made.rewrite
  report([made.diagnostic])
  return undefined
}

const noProject: Diagnostic = {
  severity: 'error',
  code: 'dune-subst',
  message:
    'There is no dune-project file in the current directory, please add one with a (name <name>) field in it.',
  hints: ["'dune subst' must be executed from the root of the project."],
  location: { source: { name: '.', text: '' }, span: { start: 0, end: 0 } },
}

/** Rewrites a file; one with an error stays as it is. A link is followed: its file is written. */
async function substitute(
  { dir, out }: SubstRequest,
  path: string,
  rewrite: Rewrite,
): Promise<readonly Diagnostic[]> {
  const start = rewrite(path)
  const file = place(dir, path)
  if (start === undefined || !(await isFile(file))) return []
  const text = await readFile(file, 'latin1')
  const rewriting = start()
  const begun = rewriting.push(text)
  const end = rewriting.end()
  const result = begun + end.text
  const target = out === dir ? await realpath(file) : place(out, path)
  if (!hasErrors(end.diagnostics) && result !== text) {
    await makeFolder(dirname(target))
    await writeFile(target, result, 'latin1')
  }
  return end.diagnostics.slice(0, 1)
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}

/** The files and links below a folder, without what version control keeps, in the order of paths. */
async function filesBelow(dir: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(place(dir, folder), { withFileTypes: true, encoding: 'latin1' })
  const names = entries.filter(({ name }) => name !== '.git' && name !== '.hg')
  const below = await Promise.all(
    names.map(async (entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      return entry.isDirectory() ? await filesBelow(dir, path) : [path]
    }),
  )
  return below.flat().toSorted((one, other) => (one < other ? -1 : 1))
}

/** Where a path, which is a byte string, lies below a folder. */
function place(dir: string, path: string): string {
  return join(dir, Buffer.from(path, 'latin1').toString('utf8'))
}

function report(diagnostics: readonly Diagnostic[]): void {
  const text = withoutRepetition(diagnostics)
    .map((diagnostic) => diagnosticText(diagnostic))
    .join('')
  process.stderr.write(Buffer.from(text, 'latin1'))
}
