import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root. */
export const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Where the bundles are: `dist/`, unless `DUNE_PUBLISH_DIST` names another folder. */
const dist = resolve(root, process.env['DUNE_PUBLISH_DIST'] ?? 'dist')

/** The bundle that the runner starts, and the one of the command. */
export const bundles = { action: join(dist, 'index.js'), command: join(dist, 'cli', 'index.js') }

/** How a program ended and what it printed. */
export interface Ended {
  /** `null` where a signal ended it. */
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a bundle with the Node that runs the tests. */
export async function runBundle(
  bundle: keyof typeof bundles,
  args: readonly string[],
  options: {
    readonly cwd: string
    readonly env: Readonly<Record<string, string>>
    /** Kills it at once. */
    readonly signal?: AbortSignal
  },
): Promise<Ended> {
  const script = bundles[bundle]
  if (!existsSync(script)) throw new Error(`There is no ${script}: run "npm run build" first.`)
  return await new Promise((settle, reject) => {
    const { signal, ...where } = options
    const child = spawn(process.execPath, [script, ...args], {
      ...where,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    signal?.addEventListener('abort', () => child.kill('SIGKILL'), { once: true })
    const told = { stdout: [] as Buffer[], stderr: [] as Buffer[] }
    child.stdout.on('data', (chunk: Buffer) => told.stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => told.stderr.push(chunk))
    child.on('error', reject)
    child.on('close', (status) => {
      const text = (stream: keyof typeof told): string => Buffer.concat(told[stream]).toString()
      settle({ status, stdout: text('stdout'), stderr: text('stderr') })
    })
  })
}
