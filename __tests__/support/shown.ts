import { jest } from '@jest/globals'

/** What the program printed since `keepWhatIsShown`. */
export const shown = { output: '', errors: '' }

/** Keeps what is printed instead of printing it, until all mocks are restored. */
export function keepWhatIsShown(): void {
  Object.assign(shown, { output: '', errors: '' })
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    shown.output += Buffer.from(chunk).toString()
    return true
  })
  jest.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    shown.errors += Buffer.from(chunk).toString()
    return true
  })
}
