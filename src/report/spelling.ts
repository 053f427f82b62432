import { Failure } from '../release/model/failure.ts'
import type { Prospect } from '../release/look/examination.ts'
import type { Outcome, StepReport } from '../release/model/outcome.ts'
import type { Diagnostic } from '../text/diagnostic.ts'

/**
 * A text for a person at a terminal. Texts call a setting as a workflow does: `the input tag-prefix`, `set the
 * input draft: true`, `the token passed as opam-token`. On the command line it is what was typed: `--tag-prefix`,
 * `--draft`, the variable `OPAM_TOKEN`.
 */
export function spelled(text: string): string {
  return text
    .replace(
      /\b[Tt]he inputs ([a-z-]+) and ([a-z-]+)/g,
      (_, one: string, other: string) => `${typed(one)} and ${typed(other)}`,
    )
    .replace(/\b[Tt]he input ([a-z][a-z-]*[a-z])(?:: true\b)?/g, (_, name: string) => typed(name))
    .replace(/(?<![\w-])(?:passed as )?((?:github|opam)-token)(?![\w-])/g, (given, name: string) =>
      given.startsWith('passed') ? `in ${typed(name)}` : typed(name),
    )
}

/** What a person at a terminal gives in the place of an input. */
function typed(name: string): string {
  switch (name) {
    case 'working-directory':
      return 'DIR'
    case 'github-token':
    case 'opam-token':
      return name.toUpperCase().replace('-', '_')
    default:
      return `--${name}`
  }
}

/** A failure as it is told at a terminal. */
export function spelledFailure(failure: Failure): Failure {
  const { message, hint, terminalHint, detail, cause } = failure
  return new Failure(failure.code, spelled(message), {
    hint: spelled(terminalHint ?? hint),
    detail,
    cause,
  })
}

/** A finding as it is told at a terminal. */
export function spelledDiagnostic(diagnostic: Diagnostic): Diagnostic {
  const { message, hints } = diagnostic
  return { ...diagnostic, message: spelled(message), hints: hints.map(spelled) }
}

/** What a run came to, as it is told at a terminal. */
export function spelledOutcome<Told extends Pick<Outcome, 'diagnostics' | 'failure' | 'steps'>>(
  outcome: Told,
): Told {
  const { diagnostics, failure, steps } = outcome
  return {
    ...outcome,
    diagnostics: diagnostics.map(spelledDiagnostic),
    steps: steps.map(spelledStep),
    failure: failure && spelledFailure(failure),
  }
}

function spelledStep(step: StepReport): StepReport {
  return step.detail === undefined ? step : { ...step, detail: spelled(step.detail) }
}

/** A step of an examination as it is told at a terminal. */
export function spelledProspect(prospect: Prospect): Prospect {
  const { detail, failure } = prospect
  return {
    ...prospect,
    detail: spelled(detail),
    failure: failure && spelledFailure(failure),
  }
}
