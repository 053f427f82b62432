import { readFileSync } from 'node:fs'

// Imported before all else, for its effect: `@actions/github` reads the event's payload while it is
// loaded, and a file that cannot be read as JSON would end the program before it has said a word. A
// payload that cannot be read counts as none, as it does in `environment.ts` beside it.
const path = process.env['GITHUB_EVENT_PATH'] ?? ''
if (path !== '' && !isJson(path)) delete process.env['GITHUB_EVENT_PATH']

function isJson(file: string): boolean {
  try {
    JSON.parse(readFileSync(file, 'utf8'))
    return true
  } catch {
    return false
  }
}
