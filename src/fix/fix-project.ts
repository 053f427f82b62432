import type { Diagnostic } from '../text/diagnostic.ts'
import { plainText } from '../release/source/text-form.ts'
import { applyCorrection } from './apply-correction.ts'
import type { Applied } from './apply-correction.ts'
import type { TextChange } from './corrected-lines.ts'
import type { WantedOf } from './exact-effect.ts'
import type { ProjectState } from './project-state.ts'
import { lineEndsOf, readState } from './project-state.ts'
import type { Wanted, WantedCorrection } from './wanted.ts'
import { fieldOf, wantedText } from './wanted.ts'

/** A correction that was written. */
export interface WrittenCorrection {
  readonly code: string
  readonly package: string
  /** The file that it was written into. */
  readonly path: string
  /** What was found, and where a bound was taken from. */
  readonly reasons: readonly string[]
  /** What it did to the file; `undefined` where dune wrote the file again. */
  readonly change: TextChange | undefined
}

/** A correction that a person has to write. */
export interface LeftCorrection {
  readonly finding: Diagnostic
  /** As the end of a sentence. */
  readonly why: string
  /** What to write, as an opam file says it, and where that was taken from; empty where nobody knows. */
  readonly lines: readonly string[]
}

/** A file that corrections change, or make. */
export interface ChangedFile {
  /** Relative to the project. */
  readonly path: string
  /** Byte strings; `undefined` where the file is new. */
  readonly before: string | undefined
  readonly after: string
}

/** A project with its corrections. */
export interface FixedProject {
  readonly files: readonly ChangedFile[]
  readonly written: readonly WrittenCorrection[]
  readonly left: readonly LeftCorrection[]
}

/** What is corrected, and how it is found. */
export interface FixQuestion {
  /** The files that say what the project is: byte strings, by path. */
  readonly texts: ReadonlyMap<string, string>
  readonly links: ReadonlySet<string>
  /** Asked again after each round: one correction may call for another, or make it needless. */
  readonly find: (state: ProjectState) => readonly WantedCorrection[]
  /** Whether opam files that are not what dune generates are written again. */
  readonly fixesDrift: (name: string) => boolean
}

/** More rounds than corrections of one dependency that follow from each other. */
const mostRounds = 20

/**
 * Corrects a project as far as that can be done exactly, and writes the opam files that dune generates from it
 * again, so that nothing drifts.
 */
export function fixProject(question: FixQuestion): {
  /** Absent where the project cannot be read. */
  readonly fixed: FixedProject | undefined
  readonly diagnostics: readonly Diagnostic[]
} {
  const { state: start, diagnostics } = readState(question.texts)
  if (start === undefined) return { fixed: undefined, diagnostics }
  const run: Run = { state: start, written: [], left: [], tried: new Set() }
  for (let round = 0; round < mostRounds; round++) if (!correctOnce(run, question)) break
  const drifted = regenerated(start, run, question)
  run.written.push(...drifted.written)
  const files = changedFiles(question.texts, drifted.texts)
  return { fixed: { files, written: run.written, left: run.left }, diagnostics }
}

/** How far the corrections are. */
interface Run {
  state: ProjectState
  readonly written: WrittenCorrection[]
  readonly left: LeftCorrection[]
  /** What needs no second look. */
  readonly tried: Set<string>
}

/** Applies what is found now, of each dependency and field one correction; answers whether anything was new. */
function correctOnce(run: Run, { find, links }: FixQuestion): boolean {
  const found = find(run.state).filter((one) => !run.tried.has(keyOf(one)))
  const wantedOf: WantedOf = (name, field) =>
    found
      .filter((one) => one.package === name)
      .flatMap(({ wanted }) => wanted ?? [])
      .find((wanted) => fieldOf(wanted) === field)
  const touched = new Set<string>()
  for (const correction of found) {
    const { package: name, wanted, finding, origin } = correction
    const spot = wanted === undefined ? undefined : spotOf(name, wanted)
    if (spot !== undefined && touched.has(spot)) continue
    run.tried.add(keyOf(correction))
    if (wanted === undefined || spot === undefined) {
      run.left.push({
        finding,
        why: origin ?? 'nothing says which version is the oldest that works',
        lines: [],
      })
      continue
    }
    touched.add(spot)
    const applied = applyCorrection(run.state, { name, wanted }, { wantedOf, links })
    if (applied.kind === 'left') {
      const lines = linesToWrite(correction, wanted)
      run.left.push({ finding, why: applied.why, lines })
      continue
    }
    const { code, message } = finding
    const reasons = [message, ...(origin === undefined ? [] : [origin])]
    const { path } = applied
    const change = changeOf(run, applied)
    run.state = applied.state
    run.written.push({ code, package: name, path, reasons, change })
  }
  return found.length > 0
}

/** What a person has to write, unless the finding says it already. */
function linesToWrite({ origin, finding }: WantedCorrection, wanted: Wanted): readonly string[] {
  if (origin !== undefined) return [origin, wantedText(wanted).trim()]
  const isShown = finding.hints.some((hint) => hint.startsWith('Write '))
  return isShown ? [] : [wantedText(wanted).trim()]
}

/** What a correction did to its file; that of another one, where this was done with it. */
function changeOf(
  { state, written }: Run,
  { state: later, path }: Extract<Applied, { kind: 'written' }>,
): TextChange | undefined {
  const [before = '', after = ''] = [state.texts.get(path), later.texts.get(path)]
  return before === after ? written.findLast((one) => one.path === path)?.change : { before, after }
}

function spotOf(name: string, wanted: NonNullable<WantedCorrection['wanted']>): string {
  const element = wanted.kind === 'dependency' ? [wanted.dependency.name, wanted.occurrence] : []
  return JSON.stringify([name, fieldOf(wanted), ...element])
}

function keyOf({ package: name, wanted, finding: { code, message } }: WantedCorrection): string {
  return JSON.stringify([name, code, message, wanted && wantedText(wanted)])
}

/** The files with the opam files that dune generates, where these changed or drift is corrected. */
function regenerated(
  start: ProjectState,
  { state }: Run,
  { fixesDrift, links }: FixQuestion,
): { readonly texts: ReadonlyMap<string, string>; readonly written: readonly WrittenCorrection[] } {
  const texts = new Map(state.texts)
  const written: WrittenCorrection[] = []
  const earlier = new Map(start.described.packages.map((one) => [one.name, one.generated?.content]))
  for (const { name, path, committed, generated } of state.described.packages) {
    if (committed === undefined || generated === undefined || links.has(path)) continue
    const { content } = generated
    const drifts = plainText(committed.text) !== plainText(earlier.get(name) ?? content)
    if (earlier.get(name) === content && !(drifts && fixesDrift(name))) continue
    texts.set(path, lineEndsOf(committed.text)(plainText(content)))
    if (drifts) {
      const reasons = [`${path} was not what dune generates from dune-project.`]
      written.push({ code: 'drift', package: name, path, reasons, change: undefined })
    }
  }
  return { texts, written }
}

function changedFiles(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly ChangedFile[] {
  const changed = [...after].flatMap(([path, text]) =>
    before.get(path) === text ? [] : [{ path, before: before.get(path), after: text }],
  )
  return inOrder(changed)
}

function inOrder(files: readonly ChangedFile[]): readonly ChangedFile[] {
  return files.toSorted((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1))
}

/** What people write comes before what dune makes of it. */
function rank({ path }: ChangedFile): number {
  return path === 'dune-project' ? 0 : path.endsWith('.template') ? 1 : 2
}

/** Two corrections of a project, the second made of what the first left, as one. */
export function joinFixes(first: FixedProject, second: FixedProject): FixedProject {
  const files = new Map(first.files.map((file) => [file.path, file]))
  for (const file of second.files) {
    const { before } = files.get(file.path) ?? file
    files.set(file.path, { ...file, before })
  }
  return {
    files: inOrder([...files.values()]),
    written: [...first.written, ...second.written],
    left: second.left,
  }
}

/** The files of a project after its corrections. */
export function textsAfter(
  texts: ReadonlyMap<string, string>,
  { files }: FixedProject,
): ReadonlyMap<string, string> {
  return new Map([...texts, ...files.map(({ path, after }) => [path, after] as const)])
}
