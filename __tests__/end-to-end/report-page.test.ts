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
import type { Outcome } from '../../src/release/model/outcome.ts'
import { releasePage } from '../../src/report/release-page.ts'
import type { PageParts } from '../../src/report/release-page.ts'
import { diagnostic, manyDiagnostics, outcomes } from '../report/example-outcome.ts'
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
  expect(page).toContain('<title>Rehearsal: ferry 1.2.0 would be released</title>')
  expect(page).toContain('This was a rehearsal')
  expect(page).toContain('The pull request: [new release] ferry and ferry-cli (1.2.0)')
  expect(page).toContain('+opam-version: &quot;2.0&quot;')
  expect(page).toContain('<code>ferry-1.2.0/dune-project</code>')
})

test('a rehearsal into the folder of an earlier one is refused, and leaves that as it is', async () => {
  const before = readFileSync(join(out, 'report.html'))
  const env = isolatedEnvironment(folder)
  const again = await runBundle('command', ['rehearse', '--out', out], { cwd: folder, env })
  expect(again).toMatchObject({ status: 1, stdout: '' })
  expect(again.stderr).toMatch(
    /holds an earlier rehearsal\. Remove it, or name another folder\.\n$/,
  )
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

/** How much wider than a frame each page is. */
function overflow(pages: readonly string[], width: number): readonly number[] {
  const frames = pages.map((page) => `<iframe src="${pathToFileURL(page).href}"></iframe>`)
  const measuring = join(folder, 'measuring.html')
  writeFileSync(
    measuring,
    `<!doctype html><style>iframe { width: ${width}px; height: 900px; border: 0; }</style>${frames.join('')}
<p id="seen"></p><script>onload = () => {
  seen.textContent = [...document.querySelectorAll('iframe')]
    .map((frame) => frame.contentDocument.documentElement)
    .map((page) => page.scrollWidth - page.clientWidth).join(' ')
}</script>`,
  )
  const seen = /<p id="seen">([^<]*)</.exec(opened(measuring))?.[1] ?? ''
  return seen.split(' ').map(Number)
}

/** The document that the browser makes of a page; pages beside it can be read. */
function opened(path: string): string {
  const quiet = ['disable-background-networking', 'disable-component-update', 'disable-sync']
  const access = 'allow-file-access-from-files'
  const flags = [
    access,
    'headless',
    'no-sandbox',
    'disable-gpu',
    'disable-quic',
    'no-first-run',
    ...quiet,
  ]
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

/** A run with many findings of long names. */
function longNames(name: string): Outcome {
  const diagnostics = [
    ...manyDiagnostics('error', `${name}/${name}.opam`, 6),
    { ...diagnostic('warning', name), subjects: [name], detail: `+${name.repeat(4)}` },
  ]
  return { status: 'refused', steps: [{ title: name, state: 'failed', detail: name }], diagnostics }
}

/** All that a page can show beside an outcome. */
function partsOf({ subject }: Outcome, name: string): PageParts {
  const text = { title: name, body: `- ${name}\n\n\`\`\`\n${name}\n\`\`\`` }
  return {
    packages: subject?.packages ?? [],
    release: text,
    pullRequest: text,
    listing: [{ kind: 'file', path: `${name}/${name}`, executable: false, size: 7 }],
  }
}

inBrowser('in a browser', () => {
  test('the page is there whole', () => {
    const seen = opened(join(out, 'report.html'))
    expect(seen).toContain('<h2>Rehearsal: ferry 1.2.0 would be released</h2>')
    expect(seen.match(/<details open=""><summary>/g)).toHaveLength(2)
    expect(seen).toMatch(/<\/main>\s*<\/body><\/html>\s*$/)
  })

  test.each([400, 1280])('no page is wider than %i pixels, however a run ended', (width) => {
    const long = 'a-package-whose-name-goes-on-and-on-and-on-'.repeat(3)
    const pages = Object.entries({ ...outcomes, long: longNames(long) }).map(([name, outcome]) => {
      const path = join(folder, `${name}.html`)
      writeFileSync(path, releasePage(outcome, { workingDirectory: '' }, partsOf(outcome, long)))
      return path
    })
    const wider = overflow(pages, width)
    expect(wider).toEqual(pages.map(() => 0))
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
