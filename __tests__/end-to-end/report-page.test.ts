/**
 * The page that a rehearsal leaves, opened in a real browser: `DUNE_PUBLISH_CHROMIUM` names its program;
 * without one, that part is not run.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { releasePage } from '../../src/report/release-page.ts'
import { runBundle } from './support/bundle.ts'
import type { Ended } from './support/bundle.ts'
import { isolatedEnvironment } from './support/isolated-environment.ts'

jest.setTimeout(60_000)

const folder = mkdtempSync(join(tmpdir(), 'dune-publish-page-'))
const out = join(folder, 'out')

let rehearsed: Ended | undefined

beforeAll(async () => {
  const env = isolatedEnvironment(folder)
  rehearsed = await runBundle('command', ['rehearse', '--out', out], { cwd: folder, env })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a rehearsal leaves a page with all that it published, and says where', () => {
  expect(rehearsed).toMatchObject({ status: 0, stderr: '' })
  expect(rehearsed?.stdout).toContain(join(out, 'report.html'))
  const page = readFileSync(join(out, 'report.html'), 'utf8')
  expect(page).toContain('<title>ferry 1.2.0 is released</title>')
  expect(page).toContain('This is a rehearsal')
  expect(page).toContain('The pull request: [new release] ferry and ferry-cli (1.2.0)')
  expect(page).toContain('+opam-version: &quot;2.0&quot;')
  expect(page).toContain('<code>ferry-1.2.0/dune-project</code>')
})

test('a rehearsal into the folder of an earlier one is refused, and leaves that as it is', async () => {
  const before = readFileSync(join(out, 'report.html'))
  const env = isolatedEnvironment(folder)
  const again = await runBundle('command', ['rehearse', '--out', out], { cwd: folder, env })
  expect(again).toMatchObject({ status: 1, stdout: '' })
  expect(again.stderr).toMatch(/holds an earlier rehearsal: name another folder, or remove it\.\n$/)
  expect(readFileSync(join(out, 'report.html'))).toEqual(before)
})

test('a plan leaves the same page, of what would be published', async () => {
  const planned = join(folder, 'planned')
  const env = isolatedEnvironment(folder)
  const args = ['plan', join(out, 'sample.git'), '--out', planned]
  const ended = await runBundle('command', args, { cwd: folder, env })
  expect(ended).toMatchObject({ status: 0 })
  const page = readFileSync(join(planned, 'report.html'), 'utf8')
  expect(page).toContain('<title>ferry 1.2.0 can be released</title>')
  expect(page).toContain('<code>ferry-1.2.0/dune-project</code>')
})

const chromium = process.env['DUNE_PUBLISH_CHROMIUM'] ?? ''
const inBrowser = chromium === '' ? describe.skip : describe

/** The document that the browser makes of a page. */
function opened(path: string): string {
  const quiet = ['disable-background-networking', 'disable-component-update', 'disable-sync']
  const flags = ['headless', 'no-sandbox', 'disable-gpu', 'disable-quic', 'no-first-run', ...quiet]
  return execFileSync(
    chromium,
    [
      ...flags.map((flag) => `--${flag}`),
      `--user-data-dir=${join(folder, 'browser')}`,
      '--dump-dom',
      pathToFileURL(path).href,
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  )
}

inBrowser('in a browser', () => {
  test('the page is there whole', () => {
    const seen = opened(join(out, 'report.html'))
    expect(seen).toContain('<h2>ferry 1.2.0 is released</h2>')
    expect(seen.match(/<details open=""><summary>/g)).toHaveLength(2)
    expect(seen).toMatch(/<\/main>\s*<\/body><\/html>\s*$/)
  })

  test('texts that name pictures and programs bring none into it, and nothing is fetched', async () => {
    const asked: (string | undefined)[] = []
    const server = createServer(({ url }, answer) => {
      asked.push(url)
      answer.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const here = `http://127.0.0.1:${port}`
    const body = `![x](${here}/a.png) <script src="${here}/b.js"></script> <img src="${here}/c.png">`
    const text = { title: '<script>document.title = "taken"</script>', body }
    const page = releasePage(
      { status: 'rehearsed', steps: [], diagnostics: [] },
      { workingDirectory: '' },
      { packages: [], release: text, pullRequest: text, listing: [] },
    )
    const path = join(folder, 'hostile.html')
    writeFileSync(path, page)
    const seen = opened(path)
    server.close()
    expect(seen).toContain('<title>The project can be released from here</title>')
    expect(seen).toContain('&lt;script&gt;')
    expect(asked).toEqual([])
  })
})
