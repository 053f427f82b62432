import type { Outcome } from '../release/model/outcome.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { nextVersion } from '../release/source/release-version.ts'
import { countFindings } from './findings-table.ts'

/** What is said of a release, and of one that was only rehearsed. */
const inEarnest = { released: 'is released', drafted: 'is drafted', not: 'is not released' }
const rehearsed: typeof inEarnest = {
  released: 'would be released',
  drafted: 'would be drafted',
  not: 'would not be released',
}

/** What became of the release, in one line. */
export function headline(
  outcome: Outcome,
  { isRehearsal = false }: { readonly isRehearsal?: boolean } = {},
): string {
  return isRehearsal ? `Rehearsal: ${fact(outcome, rehearsed)}` : fact(outcome, inEarnest)
}

function fact(outcome: Outcome, words: typeof inEarnest): string {
  const { subject, status, diagnostics, failure, release } = outcome
  const isNext = subject?.version === nextVersion
  const project =
    subject === undefined
      ? 'The project'
      : isNext
        ? `The next version of ${subject.project}`
        : subject.project
  const name = subject === undefined ? project : `${project} ${subject.version}`
  // Without a tag it is about the project as it stands, whatever its next version will be called.
  const isTagged = subject?.tag !== undefined
  switch (status) {
    case 'published':
      return published(name, outcome, words)
    case 'unchanged':
      return release?.draft === true
        ? `${name} was drafted before, and nothing has changed`
        : `${name} was released before, and nothing has changed`
    case 'rehearsed':
      if (isNext) return `${project} passes the check${inSpiteOf(diagnostics)}`
      return isTagged
        ? `${name} can be released${inSpiteOf(diagnostics)}`
        : `${project} can be released from here${inSpiteOf(diagnostics)}`
    case 'skipped':
      return 'Nothing was released: the tag does not mark a release'
    case 'refused': {
      const found = failure === undefined ? countFindings(diagnostics) : ''
      const said =
        isTagged || subject === undefined
          ? `${name} ${refused(outcome, words)}`
          : `${project} cannot be released from here`
      return `${said}${found === '' ? '' : `: ${found}`}`
    }
    case 'failed':
      return `${name} ${words.not} completely`
  }
}

function refused({ aim, release }: Outcome, { not }: typeof inEarnest): string {
  if (aim === 'preview') return 'cannot be released'
  // A published release stays what it is, whatever a later run finds.
  return release?.draft === false ? 'was released on GitHub before, but this run was refused' : not
}

function published(
  name: string,
  { release, ending }: Outcome,
  { released, drafted }: typeof inEarnest,
): string {
  if (release?.draft === true) return `${name} ${drafted}`
  switch (ending?.kind) {
    case 'compare-link':
      return `${name} ${released}, but its pull request has not been opened yet`
    case 'new-file-link':
    case 'patch':
      return `${name} ${released}, but no pull request was opened`
    case 'pull-request':
    case 'upstream':
    case undefined:
      return `${name} ${released}`
  }
}

/** Errors that the input `fail-on` lets pass. */
function inSpiteOf(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  return errors.length === 0 ? '' : `, despite ${countFindings(errors)}`
}
