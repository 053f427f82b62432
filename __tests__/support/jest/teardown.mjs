// After the last test: nothing may stay behind, no folder and no process that works in one.
import { readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/** The processes that a folder is named in: their working directory, arguments or environment. */
function processesIn(folder) {
  if (process.platform !== 'linux') return []
  const read = (make) => {
    try {
      return make()
    } catch {
      // It has ended meanwhile, or belongs to somebody else.
      return ''
    }
  }
  return readdirSync('/proc')
    .filter((id) => /^\d+$/.test(id) && Number(id) !== process.pid)
    .filter((id) => {
      const place = read(() => readlinkSync(`/proc/${id}/cwd`))
      const words = read(() => readFileSync(`/proc/${id}/cmdline`, 'utf8'))
      const isWorker = words.includes('jest')
      const variables = read(() => readFileSync(`/proc/${id}/environ`, 'utf8'))
      return isWorker === false && `${place}\0${words}\0${variables}`.includes(folder)
    })
    .map(
      (id) =>
        `${id} ${read(() => readFileSync(`/proc/${id}/cmdline`, 'utf8')).replaceAll('\0', ' ')}`,
    )
}

// oxlint-disable-next-line import/no-default-export -- jest takes the default one
export default async function teardown() {
  const folder = process.env['DUNE_PUBLISH_TEST_FOLDER']
  if (folder === undefined) return
  let processes = processesIn(folder)
  // One that was told to end needs a moment for it.
  for (let tries = 0; processes.length > 0 && tries < 20; tries += 1) {
    await wait(100)
    processes = processesIn(folder)
  }
  const folders = readdirSync(folder)
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  if (processes.length === 0 && folders.length === 0) return
  const list = [
    ...processes.map((one) => `process ${one}`),
    ...folders.map((one) => `folder ${one}`),
  ]
  throw new Error(`The tests left behind:\n${list.map((one) => `  ${one}\n`).join('')}`)
}
