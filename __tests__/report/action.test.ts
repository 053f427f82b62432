import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import {
  actionProgress,
  maskSecrets,
  writeAnnotations,
  writeEnding,
  writeJobSummary,
  writeOutputs,
} from '../../src/report/action.ts'
import { published } from './example-outcome.ts'

let written = ''
let folder = ''
const environment = { ...process.env }

beforeEach(() => {
  written = ''
  folder = mkdtempSync(join(tmpdir(), 'action-'))
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written += String(chunk)
    return true
  })
})

afterEach(() => {
  jest.restoreAllMocks()
  process.env = { ...environment }
  rmSync(folder, { recursive: true })
})

function lines(): readonly string[] {
  return written.split(/\r?\n/).filter((line) => line !== '')
}

test('the log ends with what became of the release, and where to look', () => {
  const { ending: _, ...rest } = published
  const ending = { kind: 'compare-link', url: 'https://example.org/compare' } as const
  writeEnding({ ...rest, ending })
  expect(lines()).toEqual([
    'The branch is pushed. Open this page and create the pull request. Its title and text are filled in.',
    '  https://example.org/compare',
    expect.stringMatching(
      /^tally 1\.2\.0 is released, but its pull request has not been opened yet\. https:\S+ https:\/\/example\.org\/compare$/,
    ),
  ])
})

describe('the progress', () => {
  test('is a line for each step, with time and link', () => {
    let clock = 0
    const progress = actionProgress(() => clock)
    progress.started('GitHub release published')
    clock = 1250
    progress.finished({
      title: 'GitHub release published',
      state: 'made',
      detail: 'latest',
      url: 'https://example.org/r',
    })
    expect(lines()).toEqual([
      '✓ GitHub release published: done · latest · https://example.org/r (1.3 s)',
    ])
  })

  test('has a group for what a program prints, and closes one that was never finished', () => {
    const progress = actionProgress(() => 0)
    progress.started('one', true)
    progress.started('two', true)
    progress.started('three')
    expect(lines()).toEqual(['::group::one', '::endgroup::', '::group::two', '::endgroup::'])
  })

  test('of a step that was not started has no time', () => {
    actionProgress(() => 0).finished({ title: 'Tag v1', state: 'done' })
    expect(lines()).toEqual(['✓ Tag v1: already done'])
  })

  test('cannot be made to give the runner a command', () => {
    const progress = actionProgress(() => 0)
    progress.notice('::warning::forged\n ##[error]forged')
    progress.started('a\n::error::forged', true)
    progress.finished({
      title: 't',
      state: 'failed',
      detail: 'x\n::error::forged\r::error::forged',
    })
    const commands = lines().filter((line) => /^\s*::|##\[/.test(line))
    expect(commands).toEqual(['::group::a ::error::forged', '::endgroup::'])
  })
})

describe('annotations', () => {
  test('are workflow commands with place and title', () => {
    const place = { file: 'a.opam', startLine: 2, endLine: 2, startColumn: 3, endColumn: 5 }
    writeAnnotations([
      { severity: 'error', title: 'opam-lint-25', message: 'Missing', ...place },
      { severity: 'warning', title: 'w', message: 'x' },
      { severity: 'notice', title: 'n', message: 'x' },
    ])
    expect(lines()).toEqual([
      '::error title=opam-lint-25,file=a.opam,line=2,endLine=2,col=3,endColumn=5::Missing',
      '::warning title=w::x',
      '::notice title=n::x',
    ])
  })

  test('stay one command each, whatever the texts hold', () => {
    writeAnnotations([
      {
        severity: 'error',
        title: 'a::b,file=c',
        message: 'one\n::error::two\r%0A',
        file: 'odd,name::x',
      },
    ])
    expect(lines()).toEqual([
      '::error title=a%3A%3Ab%2Cfile=c,file=odd%2Cname%3A%3Ax::one%0A::error::two%0D%250A',
    ])
  })
})

test('secrets are masked', () => {
  maskSecrets(['ghp_x'])
  expect(lines()).toEqual(['::add-mask::ghp_x'])
})

describe('the job summary', () => {
  test('is added to what is there', async () => {
    const path = join(folder, 'summary.md')
    writeFileSync(path, 'before\n')
    process.env['GITHUB_STEP_SUMMARY'] = path
    await writeJobSummary('<h2>x</h2>')
    expect(readFileSync(path, 'utf8').replaceAll('\r\n', '\n')).toBe('before\n<h2>x</h2>\n')
  })

  test('that cannot be written is a warning, and the release goes on', async () => {
    process.env['GITHUB_STEP_SUMMARY'] = join(folder, 'missing', 'summary.md')
    await writeJobSummary('x')
    expect(lines()).toEqual([
      expect.stringMatching(/^::warning::The job summary could not be written: /),
    ])
  })

  test('that the runner has no place for is left out', async () => {
    delete process.env['GITHUB_STEP_SUMMARY']
    await writeJobSummary('x')
    expect(lines()).toEqual([])
  })
})

test('outputs of several lines arrive whole', () => {
  const path = join(folder, 'output')
  writeFileSync(path, '')
  process.env['GITHUB_OUTPUT'] = path
  expect(writeOutputs([{ name: 'packages', value: 'a\nb' }])).toBe(true)
  expect(readFileSync(path, 'utf8')).toMatch(/^packages<<(\S+)\r?\na\nb\r?\n\1\r?\n$/)
})

test('outputs that cannot be written are an error, and no fault of the release', () => {
  process.env['GITHUB_OUTPUT'] = join(folder, 'missing', 'output')
  expect(writeOutputs([{ name: 'version', value: '1' }])).toBe(false)
  expect(lines()).toEqual([
    expect.stringMatching(/^::error::The outputs of the step could not be written: /),
  ])
})
