import { readProject } from '../../src/dune/project.ts'

/** What stops the reading of a project, and the text it points at. */
export function firstError(text: string): { message: string; at: string | undefined } {
  const error = readProject({ name: 'dune-project', text }).diagnostics.at(-1)
  if (error?.severity !== 'error') throw new Error(`no error in ${text}`)
  const span = error.location?.span
  return {
    message: error.message,
    at: span === undefined ? undefined : text.slice(span.start, span.end),
  }
}
