import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { Failure } from '../../src/release/model/failure.ts'
import type { Outcome } from '../../src/release/model/outcome.ts'
import { jobSummary } from '../../src/report/job-summary.ts'
import { encodeBytes } from '../../src/text/source.ts'
import { archive, manyDiagnostics, outcomes, published, release } from './example-outcome.ts'

const context = {
  workingDirectory: 'libs/tally',
  sourceUrl: 'https://github.com/ada/tally',
  docsUrl: 'https://example.org/docs',
  action: { url: 'https://github.com/OWNER/dune-publish', ref: 'v1' },
}

const cases = new URL('cases/', import.meta.url)

test('each way a run can end has its case', () => {
  expect(readdirSync(cases).toSorted()).toEqual(Object.keys(outcomes).toSorted())
})

test.each(Object.entries(outcomes))('the summary of a run that is %s', (name, outcome) => {
  const expected = readFileSync(new URL(`${name}/summary.md`, cases), 'utf8')
  expect(jobSummary(outcome, context)).toBe(expected.replaceAll('\r\n', '\n'))
})

test('without a subject, files are linked at the commit of the run', () => {
  const diagnostics = manyDiagnostics('error', 'dune-project', 1)
  const summary = jobSummary(
    { status: 'refused', steps: [], diagnostics },
    { ...context, commit: 'abc' },
  )
  expect(summary).toContain(
    'href="https://github.com/ada/tally/blob/abc/libs/tally/dune-project#L1"',
  )
})

test('of a repository nobody knows the address of, nothing is linked', () => {
  const diagnostics = manyDiagnostics('error', 'dune-project', 1)
  const summary = jobSummary({ ...published, diagnostics }, { workingDirectory: '' })
  expect(summary).toContain('error · dune-project:1 · ')
  expect(summary).toContain(`<td><code>${published.subject?.commit}</code></td>`)
})

test('odd names stand in quotes in the command that builds the archive again', () => {
  const subject = { ...published.subject, tag: "v1'; ls" }
  const outcome: Outcome = {
    ...published,
    ...(published.subject && { subject: { ...published.subject, ...subject } }),
  }
  expect(jobSummary(outcome, context)).toContain(
    'source/libs/tally --tag &#39;v1&#39;\\&#39;&#39;; ls&#39; --out',
  )
})

describe('below 1 MiB', () => {
  const limit = 1024 * 1024

  test('with thousands of findings, the rest of which are counted', () => {
    const diagnostics = manyDiagnostics('error', 'dune-project', 9000)
    const summary = jobSummary({ ...published, status: 'refused', diagnostics }, context)
    expect(Buffer.byteLength(summary)).toBeLessThan(limit)
    expect(summary).toMatch(/and \d+ more/)
    expect(summary).toContain('9000 errors')
  })

  test('with opam files that alone are larger', () => {
    const packages = Array.from({ length: 40 }, (_, index) => ({
      name: `p${index}`,
      path: `packages/p${index}/p${index}.1/opam`,
      opam: `description: "${'é<'.repeat(20_000)}"`,
    }))
    const outcome = {
      ...published,
      ...(published.subject && { subject: { ...published.subject, packages } }),
    }
    const summary = jobSummary(outcome, context)
    expect(Buffer.byteLength(summary)).toBeLessThan(limit)
    expect(summary).toMatch(/and \d+ more, which do not fit here/)
  })

  test('with a failure and details as long as they like', () => {
    const long = '<&>'.repeat(1_000_000)
    const outcome: Outcome = {
      ...published,
      status: 'failed',
      failure: new Failure('x', long, { hint: long, detail: long }),
      steps: [{ title: 'x', state: 'failed', detail: long }],
    }
    expect(Buffer.byteLength(jobSummary(outcome, context))).toBeLessThan(limit)
  })
})

test('no text of a file or of the world is Markdown or markup in the page', () => {
  const piece = fc.constantFrom(
    '\n',
    '\n\n',
    '# ',
    '- ',
    '> ',
    '```',
    '`',
    '|',
    '*',
    '_',
    '[x](https://evil.example)',
    '<script>',
    '</pre>',
    '</details>',
    '</td></tr></table>',
    '<!--',
    '-->',
    '&lt;',
    '"',
    "'",
    '\r',
    '\t',
    'x',
    ' ',
    '<![CDATA[',
    '\uD83D',
  )
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(text, text, (one, two) => {
      const summary = jobSummary(hostile(one, two), { ...context, workingDirectory: two })
      const kinds = new Set(fromMarkdown(summary).children.map(({ type }) => type))
      expect([...kinds]).toEqual(['html'])
      expect(tags(summary)).toEqual(
        tags(jobSummary(hostile('x', 'x'), { ...context, workingDirectory: 'x' })),
      )
    }),
  )
})

test('what dune installs is listed for each package, where somebody looked', () => {
  const contents = { libraries: ['a', 'a.b'], executables: [], documents: ['README.md'] }
  const packages = [
    { name: 'a', path: 'p/a', opam: '', installs: { ...contents, mayHaveMore: false } },
    { name: 'b', path: 'p/b', opam: '', installs: { ...contents, mayHaveMore: true } },
    { name: 'c', path: 'p/c', opam: '' },
  ]
  const outcome: Outcome = hostile('x', 'x')
  if (outcome.subject === undefined) throw new Error('There is no subject.')
  const summary = jobSummary({ ...outcome, subject: { ...outcome.subject, packages } }, context)
  const row = '<td><code>a</code>, <code>a.b</code></td><td>–</td><td><code>README.md</code></td>'
  expect(summary).toContain(`<tr><td><code>a</code></td>${row}</tr>`)
  expect(summary).toContain(
    `<tr><td><code>b</code><br>and what generated <code>dune</code> files install</td>${row}</tr>`,
  )
  expect(summary).not.toContain('<td><code>c</code>')
})

/** An outcome whose every text is one of the two given, where it comes from a file or the world. */
function hostile(one: string, two: string): Outcome {
  const text = encodeBytes(`${one}\n${two}`)
  return {
    status: 'failed',
    subject: {
      project: `p${one}`,
      version: `1${two}`,
      tag: `t${one}`,
      commit: 'abc',
      prerelease: true,
      packages: [
        {
          name: `n${one}`,
          path: `p${two}`,
          opam: text,
          installs: {
            libraries: [text],
            executables: [text],
            documents: [text],
            mayHaveMore: true,
          },
        },
      ],
    },
    archive: { ...archive, name: `a${one}`, sha256: `s${two}` },
    release: { ...release, webUrl: `https://example.org/${one.replaceAll(/\s/g, '')}`, assets: [] },
    steps: [{ title: `s${one}`, state: 'failed', detail: `d${two}` }],
    diagnostics: [
      {
        severity: 'error',
        code: `c ${one}`,
        message: `m${two}`,
        hints: [`h${one}`],
        location: { source: { name: `f${two}`, text }, span: { start: 0, end: 1 } },
      },
    ],
    failure: new Failure('code', `f${one}`, { hint: `h${two}`, detail: `d${one}` }),
  }
}

/** The tags of a page in their order, without attributes; `<br>` aside, which stands for a line break. */
function tags(page: string): readonly string[] {
  return [...page.matchAll(/<\/?[a-z][a-z0-9]*/g)]
    .map(([tag]) => tag)
    .filter((tag) => tag !== '<br')
}
