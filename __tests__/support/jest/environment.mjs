// Where a suite runs: Node's environment, which fails a suite that leaves a process behind.
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { TestEnvironment } from 'jest-environment-node'

/** The processes that this one has started and that have not ended; Linux only. */
function children() {
  if (process.platform !== 'linux') return []
  return (
    readdirSync('/proc')
      .filter((id) => /^\d+$/.test(id))
      // `123 (git) S 100 …`: the name may hold anything, the parent stands behind the state.
      .filter(
        (id) => /^.*\) \S (\d+)/s.exec(textOf(`/proc/${id}/stat`))?.[1] === String(process.pid),
      )
      .map((id) => ({ id: Number(id), line: textOf(`/proc/${id}/cmdline`).replaceAll('\0', ' ') }))
      // One that has ended has no command line any more.
      .filter(({ line }) => line !== '' && line.includes('jest') === false)
  )
}

/** @returns {string} */
function textOf(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

// oxlint-disable-next-line import/no-default-export -- jest takes the default one
export default class WatchedEnvironment extends TestEnvironment {
  async teardown() {
    await super.teardown()
    let left = children()
    // One that was told to end needs a moment for it.
    for (let tries = 0; left.length > 0 && tries < 40; tries += 1) {
      await wait(25)
      left = children()
    }
    if (left.length === 0) return
    // The next suite is not to blame.
    for (const { id } of left) process.kill(id, 'SIGKILL')
    throw new Error(`The suite left processes:\n${left.map(({ line }) => line).join('\n')}`)
  }
}
