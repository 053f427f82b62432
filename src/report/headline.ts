import type { Outcome } from '../release/outcome.ts'
import { countFindings } from './findings-table.ts'

/** What became of the release, in one line. */
export function headline(outcome: Outcome): string {
  const { subject, status, diagnostics, failure } = outcome
  const name = subject === undefined ? 'The project' : `${subject.project} ${subject.version}`
  switch (status) {
    case 'published':
      return outcome.release?.draft === true ? `${name} is drafted` : `${name} is released`
    case 'unchanged':
      return `${name} was released before, and nothing has changed`
    case 'rehearsed':
      return `${name} would be released`
    case 'refused': {
      const found = failure === undefined ? countFindings(diagnostics) : ''
      return `${name} is not released${found === '' ? '' : `: ${found}`}`
    }
    case 'failed':
      return `${name} is not released completely`
  }
}
