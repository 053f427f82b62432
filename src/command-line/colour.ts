import type { WrongArguments } from './arguments.ts'
import { wordOption } from './option.ts'

const choices = ['auto', 'always', 'never']

/** The option of every verb that says when its output has colours. */
export const colourOption = {
  color: wordOption(choices, 'When to use colors: auto means on a terminal'),
} as const

/** Arguments without `--color`, and what that says; the last one counts. */
export interface ColourChoice {
  readonly args: readonly string[]
  readonly choice: string | undefined
}

/** Takes `--color=WHEN` and `--color WHEN` out of the arguments, up to `--`. */
export function takeColour(args: readonly string[]): ColourChoice | WrongArguments {
  const end = args.indexOf('--')
  const last = end === -1 ? args.length : end
  const at = args.findIndex((arg, index) => index < last && /^--color(?:=|$)/.test(arg))
  if (at === -1) return { args, choice: undefined }
  const inline = /=(.*)$/s.exec(args[at] ?? '')?.[1]
  const choice = inline ?? (at + 1 < last ? args[at + 1] : undefined)
  if (choice === undefined || !choices.includes(choice)) {
    const given = choice === undefined ? 'needs a value' : `is ${JSON.stringify(choice)}`
    return { wrong: `The option --color ${given}: write one of ${choices.join(', ')}.` }
  }
  const rest = args.toSpliced(at, inline === undefined ? 2 : 1)
  const later = takeColour(rest)
  return 'wrong' in later ? later : { args: later.args, choice: later.choice ?? choice }
}

/** What decides whether a stream shows colours. */
export interface ColourQuestion {
  /** The value of `--color`, if it was given. */
  readonly choice: string | undefined
  readonly isTerminal: boolean
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * Whether to use colours: as `--color` says; else not where `NO_COLOR` is set (no-color.org), always where
 * `CLICOLOR_FORCE` is (bixense.com/clicolors), and on a terminal that has colours.
 */
export function usesColour({ choice, isTerminal, env }: ColourQuestion): boolean {
  if (choice === 'always' || choice === 'never') return choice === 'always'
  if ((env['NO_COLOR'] ?? '') !== '') return false
  if (!['', '0'].includes(env['CLICOLOR_FORCE'] ?? '')) return true
  return isTerminal && env['TERM'] !== 'dumb'
}
