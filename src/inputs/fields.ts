import type { Diagnostic } from '../text/diagnostic.ts'
import { nearestName } from '../text/nearest-name.ts'
import type { Parser } from './parsed.ts'

/** Every input of `action.yml`, in its order. */
export const inputNames = [
  'mode',
  'tag',
  'version',
  'tag-prefix',
  'keep-v',
  'packages',
  'exclude',
  'working-directory',
  'changelog',
  'changelog-required',
  'drift',
  'fail-on',
  'ignore',
  'prerelease',
  'submodules',
  'archive-format',
  'archive-url',
  'verify',
  'forecast',
  'allow-fork',
  'draft',
  'dry-run',
  'github-token',
  'opam-token',
  'opam-repository',
  'opam-branch',
  'packages-dir',
  'opam-fork',
  'opam-push',
  'opam-api-url',
  'require-pull-request',
  'amend',
  'from',
] as const

/** The name of an input. */
export type InputName = (typeof inputNames)[number]

/** Inputs whose text is never quoted. */
const secretInputs: ReadonlySet<InputName> = new Set(['github-token', 'opam-token'])

type Environment = Readonly<Record<string, string | undefined>>

/** The inputs as the runner hands them on, read one by one, their defects collected on the way. */
export interface Fields {
  /** The trimmed text of an input; an empty one is absent. */
  text(name: InputName): string | undefined
  /** The value of an input; absent, too, where it is defective: then a diagnostic tells. */
  read<T>(name: InputName, parser: Parser<T>): T | undefined
  /** Adds a defect that no single input has. */
  report(diagnostic: Diagnostic): void
  /** What was found wrong so far, in the order it was read. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Fields over the runner's variables: an input `opam-token` is `INPUT_OPAM-TOKEN`. */
export function readFields(env: Environment): Fields {
  const diagnostics: Diagnostic[] = []
  const text = (name: InputName): string | undefined => {
    const trimmed = env[variableOf(name)]?.trim() ?? ''
    return trimmed === '' ? undefined : trimmed
  }
  return {
    text,
    read: (name, parser) => {
      const given = text(name)
      if (given === undefined) return undefined
      const parsed = parser(given)
      if (parsed.kind === 'value') return parsed.value
      const found = secretInputs.has(name) ? 'cannot be used' : `is ${quoted(given)}`
      diagnostics.push({
        severity: 'error',
        code: 'input-invalid',
        message: `The input ${name} ${found}: ${parsed.fact}`,
        hints: [parsed.hint],
      })
      return undefined
    },
    report: (diagnostic) => {
      diagnostics.push(diagnostic)
    },
    diagnostics,
  }
}

/** The runner's variable of an input (`@actions/core`, `getInput`). */
export function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

/**
 * Inputs that `action.yml` does not know. The runner only warns of them, but a `dry_run: true` that
 * nobody reads would publish: a name near a known one is an error.
 */
export function unknownInputs(env: Environment): readonly Diagnostic[] {
  const known = new Set<string>(inputNames.map(variableOf))
  return Object.keys(env)
    .filter((variable) => /^INPUT_./.test(variable) && !known.has(variable.toUpperCase()))
    .toSorted()
    .map((variable) => {
      const name = variable.slice('INPUT_'.length).toLowerCase()
      const near = nearestName(name, inputNames)
      const message = `There is no input ${name}.`
      return near === undefined
        ? {
            severity: 'warning',
            code: 'input-unknown',
            message,
            hints: [`Remove it. The inputs are ${inputNames.join(', ')}.`],
          }
        : {
            severity: 'error',
            code: 'input-unknown',
            message,
            hints: [`Did you mean ${near}?`],
          }
    })
}

/** A text in quotes, on one line, of a length to read, without what may be a secret in an address. */
function quoted(text: string): string {
  const shown = text.replace(/\/\/[^/\s]*@/g, '//…@')
  return JSON.stringify(shown.length > 100 ? `${shown.slice(0, 100)}…` : shown)
}
