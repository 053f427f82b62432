import { describe, expect, test } from '@jest/globals'
import { releasePage } from '../../src/report/release-page.ts'
import type { PageParts } from '../../src/report/release-page.ts'
import { diagnostic, published } from './example-outcome.ts'

const context = { workingDirectory: '', sourceUrl: 'https://github.com/ada/tally' }

const parts: PageParts = {
  packages: published.subject?.packages ?? [],
  release: { title: '1.2.0', body: '- A limit' },
  pullRequest: { title: '[new release] tally (1.2.0)', body: 'Count things' },
  listing: [
    { kind: 'folder', path: 'tally-1.2.0/src' },
    { kind: 'file', path: 'tally-1.2.0/src/run.sh', executable: true, size: 12345 },
    { kind: 'file', path: 'tally-1.2.0/dune-project', executable: false, size: 7 },
    { kind: 'symlink', path: 'tally-1.2.0/docs', target: 'src' },
  ],
}

describe('the page of a release', () => {
  const page = releasePage(published, context, parts)

  test('has the outcome as its title, and all that the summary tells', () => {
    expect(page).toContain('<title>tally 1.2.0 is released</title>')
    expect(page).toContain('<h3>Steps</h3>')
  })

  test('shows the texts of the release and of the pull request, rendered', () => {
    expect(page).toContain('<h3>The GitHub release: 1.2.0</h3>')
    expect(page).toContain('<li>A limit</li>')
    expect(page).toContain('<h3>The pull request: [new release] tally (1.2.0)</h3>')
    expect(page).toContain('<p>Count things</p>')
  })

  test('shows each file of the pull request as added lines', () => {
    expect(page).toContain('<code>packages/tally/tally.1.2.0/opam</code>, 3 lines added')
    expect(page).toContain('<span>+synopsis: &quot;Count &lt;things&gt; &amp; more&quot;</span>')
  })

  test.each([
    ['folders', '<td><code>tally-1.2.0/src</code></td><td>folder</td>'],
    ['programs', '<td>program</td><td class="number">12,345</td>'],
    ['files', '<td>file</td><td class="number">7</td>'],
    ['links', '<td>link to <code>src</code></td>'],
  ])('lists the archive, with %s', (_, row) => {
    expect(page).toContain(row)
  })

  test('has no script, and lets nothing be fetched', () => {
    expect(page).not.toMatch(/<script|<link|<img|\bsrc=|@import|url\(/)
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'`)
  })

  test('of a rehearsal says so before all else, and not what comes after a release', () => {
    const rehearsed = releasePage(published, { ...context, isRehearsal: true }, parts)
    expect(rehearsed).toContain('<title>Rehearsal: tally 1.2.0 would be released</title>')
    expect(rehearsed).toMatch(/<main>\n<p class="note">This was a rehearsal/)
    expect(rehearsed).not.toContain('What happens now')
  })

  test('has no label without a value', () => {
    const { release, ending } = published
    const emptied = releasePage(
      {
        ...published,
        ...(release && { release: { ...release, webUrl: '' } }),
        ...(ending && 'url' in ending && { ending: { ...ending, url: '' } }),
      },
      context,
      parts,
    )
    expect(emptied).not.toMatch(/: *(?:<br>|<\/p>)/)
  })
})

test('the page of a refusal shows the findings, and no texts that came to nothing', () => {
  const page = releasePage(
    { status: 'refused', steps: [], diagnostics: [diagnostic('error', 'Missing <field>')] },
    context,
    { packages: [], release: undefined, pullRequest: undefined, listing: [] },
  )
  expect(page).toContain('Findings: 1 error')
  expect(page).toContain('Missing &lt;field&gt;')
  expect(page).not.toContain('The GitHub release')
  expect(page).not.toContain('The archive')
})
