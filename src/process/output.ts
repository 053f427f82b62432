import { systemErrorText } from './system-error.ts'

/**
 * Lets this process outlive its output. Where somebody has heard enough and closes the pipe, as `head`
 * does, the rest is left out quietly and the exit status stays what it would be. Where the output cannot
 * be written for another reason, a full disk, this is said once and the exit status is 1 at least.
 */
export function outliveOutput(): void {
  let isLost = false
  process.stdout.on('error', (error) => {
    if (isLost || ('code' in error && error.code === 'EPIPE')) return
    isLost = true
    const said = systemErrorText(error) ?? String(error)
    process.stderr.write(`Standard output cannot be written. ${said}\n`)
  })
  process.stderr.on('error', () => undefined)
  process.on('exit', (status) => {
    if (isLost && status === 0) process.exitCode = 1
  })
}
