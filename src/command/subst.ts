import { mkdir, readFile, readdir, realpath, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { readProject } from '../dune/project.ts'
import type { Substitution } from '../dune/subst.ts'
import { substitution } from '../dune/subst.ts'
import { handWrittenFacts } from '../generate/hand-written.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { hasErrors } from '../text/diagnostic.ts'
import { diagnosticText } from '../text/diagnostic-text.ts'

const usage = `Usage: dune-publish subst DIR --version V [--commit ID] [--out OUT]

Does what "dune subst" does to the tree DIR, V being the answer of "git describe" and ID the commit.
The files that change are written below OUT (default: in place).
`

/**
 * The verb `subst DIR --version V [--commit ID] [--out OUT]`: fills in the watermarks of a tree as
 * `dune subst` does where every file of it is committed. Errors go to standard error in dune's layout;
 * as with dune, the files before the first one that has an error stay changed. Answers the exit
 * status: 0; 1 when there is an error; 2 when the command line is wrong.
 */
export async function runSubst(args: readonly string[]): Promise<number> {
  const request = readRequest(args)
  if (request.kind === 'help') {
    process.stdout.write(usage)
    return 0
  }
  if (request.kind === 'wrong') return complain(`${request.fact}\n${usage}`, 2)
  const paths = await filesBelow(request.dir, '')
  const begun = await begin(request, paths)
  if (begun === undefined) return 1
  for (const path of ['dune-project', ...paths.filter((each) => each !== 'dune-project')]) {
    const diagnostics = await substitute(request, path, begun)
    if (hasErrors(diagnostics)) return report(diagnostics)
  }
  return 0
}

type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly fact: string }
  | SubstRequest

interface SubstRequest {
  readonly kind: 'subst'
  readonly dir: string
  readonly out: string
  readonly version: string
  readonly commit: string | undefined
}

function readRequest(args: readonly string[]): Request {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        version: { type: 'string' },
        commit: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) return { kind: 'help' }
    const [dir, ...more] = positionals
    if (dir === undefined || more.length > 0) {
      return { kind: 'wrong', fact: 'Exactly one DIR is needed.' }
    }
    const { version, commit, out = dir } = values
    if (version === undefined) return { kind: 'wrong', fact: 'The option --version is missing.' }
    return { kind: 'subst', dir, out, version, commit }
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'message' in error) {
      return { kind: 'wrong', fact: String(error.message) }
    }
    throw error
  }
}

/** What is done to the files; `undefined` after the errors have been shown. */
async function begin(
  request: SubstRequest,
  paths: readonly string[],
): Promise<Extract<Substitution, { kind: 'enabled' }>['rewrite'] | undefined> {
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
    ...(commit === undefined ? {} : { commit }),
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
  rewrite: (path: string) => ReturnType<Extract<Substitution, { kind: 'enabled' }>['rewrite']>,
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
    await mkdir(dirname(target), { recursive: true })
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

function report(diagnostics: readonly Diagnostic[]): number {
  const text = diagnostics.map((diagnostic) => diagnosticText(diagnostic)).join('')
  return complain(Buffer.from(text, 'latin1'), 1)
}

function complain(text: string | Uint8Array, status: number): number {
  process.stderr.write(text)
  return status
}
