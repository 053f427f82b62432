// Makes the pictures of the documents, light and dark, from what a rehearsal of the sample project shows, what
// status says after it, and a forecast of the sample.
//
//   node scripts/pictures.mjs CHROMIUM [OPAM_REPOSITORY]
//
// CHROMIUM is the program of the browser that draws them. `pngquant` makes them small and must be installed.
// OPAM_REPOSITORY is a checkout of opam-repository; without one, the picture of the forecast stays as it is.
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { micromark } from 'micromark'
import { source } from './typescript-sources.mjs'

const [chromium, opamRepository] = process.argv.slice(2)
if (chromium === undefined) {
  process.stderr.write('Usage: node scripts/pictures.mjs CHROMIUM [OPAM_REPOSITORY]\n')
  process.exit(2)
}
const target = join(import.meta.dirname, '../docs/pictures')
const scratch = await mkdtemp(join(tmpdir(), 'pictures-'))

/** The colours of GitHub's pages, by the scheme that the reader chose. */
const colours = {
  light: {
    back: '#ffffff',
    text: '#1f2328',
    faint: '#59636e',
    line: '#d1d9e0',
    code: '#818b981f',
    link: '#0969da',
  },
  dark: {
    back: '#0d1117',
    text: '#f0f6fc',
    faint: '#9198a1',
    line: '#3d444d',
    code: '#656c7633',
    link: '#4493f8',
  },
}

/** A job summary as GitHub shows it, in a frame with its title. */
function page({ title, markdown }, { back, text, faint, line, code, link }) {
  const body = micromark(markdown, { allowDangerousHtml: true })
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; padding: 12px; background: ${back}; color: ${text}; font: 14px/1.5 Inter, sans-serif; }
main { border: 1px solid ${line}; border-radius: 6px; padding: 0 16px 8px; }
header { margin: 0 -16px 12px; padding: 10px 16px; border-bottom: 1px solid ${line}; font-weight: 600; }
h2 { font-size: 21px; margin: 16px 0 12px; padding-bottom: 6px; border-bottom: 1px solid ${line}; }
h3 { font-size: 17px; margin: 20px 0 10px; }
a { color: ${link}; text-decoration: none; }
table { border-collapse: collapse; max-width: 100%; }
th, td { border: 1px solid ${line}; padding: 5px 12px; text-align: left; overflow-wrap: anywhere; }
th { overflow-wrap: normal; white-space: nowrap; }
code { background: ${code}; border-radius: 6px; padding: 2px 5px; font: 12px monospace; }
pre { background: ${code}; border-radius: 6px; padding: 10px; margin: 0; font: 12px/1.4 monospace; white-space: pre-wrap; }
sub { color: ${faint}; vertical-align: baseline; font-size: 12px; }
ul { padding-left: 28px; margin: 8px 0; }
</style><main><header>${title}</header>${body}</main>`
}

/** Draws a summary, cut at that height, in both schemes, as `NAME-light.png` and `NAME-dark.png`. */
async function draw(name, summary, height) {
  await mkdir(target, { recursive: true })
  for (const [scheme, of] of Object.entries(colours)) {
    const html = join(scratch, `${name}.html`)
    const png = join(scratch, `${name}.png`)
    await writeFile(html, page(summary, of))
    execFileSync(
      chromium,
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--hide-scrollbars',
        '--force-device-scale-factor=2',
        `--user-data-dir=${join(scratch, 'browser')}`,
        `--window-size=860,${height}`,
        `--screenshot=${png}`,
        pathToFileURL(html).href,
      ],
      { stdio: 'ignore' },
    )
    const small = join(target, `${name}-${scheme}.png`)
    execFileSync('pngquant', ['--force', '--strip', '--speed', '1', '--output', small, '24', png])
  }
}

/** What the documents show of a GitHub that has ended. */
function onGithub(markdown) {
  return markdown.replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, 'https://github.com')
}

/** Releases the sample; then that happens to its pull request. */
async function rehearsed(out, scenario) {
  const { rehearse } = await source('command/rehearsal.ts')
  return await rehearse(
    { dir: undefined, out, tag: 'v1.2.0', version: undefined, settings: {}, scenario },
    { started: silent, moved: silent, finished: silent, notice: silent },
  )
}

/** What opam-repository's CI will install for the command of the sample. */
async function forecastOfSample(directory) {
  const { withCheckout } = await source('checkout/checkout.ts')
  const { planCheckout } = await source('command/plan.ts')
  const { folderRepositories } = await source('connect/folder-repositories.ts')
  const { prepared } = await withCheckout(
    directory,
    async (opened) =>
      await planCheckout(opened, {
        tag: 'v1.2.0',
        version: undefined,
        settings: {},
        packagesDir: 'packages',
        folder: opened.scratch,
        opamRepositories: folderRepositories([{ folder: opamRepository, packagesDir: 'packages' }]),
      }),
  )
  const { forecast } = prepared
  return { ...forecast, packages: forecast.packages.filter(({ name }) => name === 'ferry-cli') }
}

const silent = () => undefined
const { jobSummary } = await source('report/job-summary.ts')
const { statusSummary } = await source('report/status-blocks.ts')
try {
  const { outcome, status } = await rehearsed(scratch, 'bound-requested')
  const context = { workingDirectory: '', sourceUrl: 'https://github.com/harbour-works/ferry' }
  const released = onGithub(jobSummary(outcome, context))
  await draw('summary', { title: 'release summary', markdown: released }, 668)
  const followed = onGithub(statusSummary(status))
  await draw('status', { title: 'status summary', markdown: followed }, 536)
  if (opamRepository !== undefined) {
    const { forecastBlocks } = await source('report/forecast-blocks.ts')
    const { joinBlocks } = await source('report/blocks.ts')
    const forecast = await forecastOfSample(join(scratch, 'sample.git'))
    const blocks = joinBlocks(forecastBlocks(forecast), Number.POSITIVE_INFINITY)
    const markdown = blocks.replaceAll('<details>', '<details open>')
    await draw('forecast', { title: 'release summary', markdown }, 700)
  }
} finally {
  await rm(scratch, { recursive: true })
}
