import { repositoryFolder } from '../disk/opam-repository-folder.ts'
import type { Actions } from '../solver/actions.ts'
import { ciSystem } from '../solver/ci-system.ts'
import { defectLine } from '../solver/defect-line.ts'
import { explainNoSolution } from '../solver/explanation.ts'
import { cycleLine, explanationLines } from '../solver/explanation-text.ts'
import type { Platform } from '../solver/platform.ts'
import { platformOf } from '../solver/platform.ts'
import { solveInstall } from '../solver/solve.ts'
import type { CompilerSwitch } from '../solver/switch.ts'
import { compilerSwitch } from '../solver/switch.ts'
import type { RepositoryDefect } from '../solver/universe.ts'
import { remembered, universeOf } from '../solver/universe.ts'
import { isRecord, parseJson } from '../text/json.ts'
import { decodeBytes } from '../text/source.ts'
import { complain, say, verb } from '../command-line/command-line.ts'
import type { Verb } from '../command-line/command-line.ts'
import { whyNoFolder } from '../command-line/folder.ts'
import { textOption, textsOption } from '../command-line/option.ts'
import { readBytes } from '../disk/read-bytes.ts'

const usage = `Usage: dune-publish solve --opam-repository-dir DIR [--set NAME=VALUE]…

Shows what "opam install" would choose with opam's solver builtin-0install. Each line of standard input is a
question, a JSON object with package, version, compiler, prefer ("newest" or "oldest") and withTest. The
answers are printed in the same order, one on each line. DIR is a checkout of opam-repository.

Exit status: 0; 1 when DIR or a question cannot be read; 2 when the command line is wrong.
`

const options = {
  'opam-repository-dir': textOption('DIR', 'A checkout of opam-repository'),
  set: textsOption('NAME=VALUE', 'Set a variable of the system, such as os-version'),
} as const

/** The verb `solve --opam-repository-dir DIR [--set NAME=VALUE]…`. */
export const runSolve: Verb = verb(usage, options, async ({ values }) => {
  const { 'opam-repository-dir': folder, set = [] } = values
  if (folder === undefined) return { wrong: 'Name the --opam-repository-dir.' }
  const wrong = set.find((setting) => !/^[^=]+=/.test(setting))
  if (wrong !== undefined) {
    return { wrong: `--set needs NAME=VALUE, but got ${JSON.stringify(wrong)}.` }
  }
  const source = repositoryFolder(folder)
  if (source === undefined) {
    const fact = `${JSON.stringify(folder)} is not an opam repository: it has no folder "packages".`
    complain([whyNoFolder(folder) ?? fact])
    return 1
  }
  const settings = set.map((setting): readonly [string, string] => {
    const equals = setting.indexOf('=')
    return [setting.slice(0, equals), setting.slice(equals + 1)]
  })
  const platform = platformOf(universeOf(source), new Map([...ciSystem, ...settings]))
  return answerAll(platform, decodeBytes((await readBytes('-')) ?? ''))
})

/** Answers question after question; stops at one that cannot be understood. */
function answerAll(platform: Platform, questions: string): number {
  const switches = new Map<string, CompilerSwitch>()
  for (const [index, line] of questions.split('\n').entries()) {
    if (line.trim() === '') continue
    const question = readQuestion(line)
    if (question === undefined) {
      complain([`Line ${index + 1} of standard input is not a question.`])
      return 1
    }
    say(`${JSON.stringify(answer(question, platform, switches))}\n`)
  }
  complainOfDefects(platform.universe.defects)
  return 0
}

/** Reports the files that were read and have an error. */
function complainOfDefects(defects: readonly RepositoryDefect[]): void {
  for (const defect of defects) complain([defectLine(defect)])
}

interface Question {
  readonly name: string
  readonly version: string
  readonly compiler: string
  readonly preference: 'newest' | 'oldest'
  readonly withTest: boolean
}

function readQuestion(line: string): Question | undefined {
  const read = parseJson(line)
  if (!isRecord(read)) return undefined
  const { package: name, version, compiler, prefer = 'newest', withTest = false } = read
  const isWhole =
    typeof name === 'string' && typeof version === 'string' && typeof compiler === 'string'
  if (!isWhole || typeof withTest !== 'boolean') return undefined
  if (prefer !== 'newest' && prefer !== 'oldest') return undefined
  return { name, version, compiler, preference: prefer, withTest }
}

/** The answer as it is printed. */
function answer(
  { compiler, ...asked }: Question,
  platform: Platform,
  switches: Map<string, CompilerSwitch>,
): object {
  const made = remembered(switches, compiler, () => compilerSwitch(platform, compiler))
  if (made.kind === 'gave-up') return { status: made.kind }
  if (made.kind === 'no-solution') {
    return { status: made.kind, explanation: `OCaml ${compiler} cannot be installed.` }
  }
  const { switch: from } = made
  const request = { ...asked, pins: new Map<string, string>() }
  const answered = solveInstall({ platform, switch: from, request })
  switch (answered.kind) {
    case 'solved':
      return { status: 'solved', ...shownActions(answered.actions()) }
    case 'no-solution': {
      const explained = explainNoSolution({ platform, switch: from, request })
      if (explained === undefined || explained.kind === 'gave-up') return { status: 'no-solution' }
      return { status: 'no-solution', explanation: explanationLines(explained).join('\n') }
    }
    case 'cycle':
      return { status: 'no-solution', explanation: cycleLine(answered.packages) }
    case 'unavailable':
    case 'gave-up':
      return { status: answered.kind }
  }
}

function shownActions({ install, change, remove, recompile }: Actions): object {
  return {
    install: sorted(install),
    change: sorted(change),
    remove: sorted(remove),
    recompile: sorted(recompile),
  }
}

function sorted(versions: ReadonlyMap<string, string>): object {
  return Object.fromEntries([...versions].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
