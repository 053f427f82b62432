import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import { readTar } from '../../src/archive/tar-reader.ts'
import { runBundle } from './support/bundle.ts'
import { isolatedEnvironment } from './support/isolated-environment.ts'
import { setScene } from './support/scene.ts'

jest.setTimeout(60_000)

test('a commit of the year 2255 with chained macros and a changelog that is one long quote is released', async () => {
  const changes = {
    '.gitattributes': [
      ...Array.from({ length: 20_000 }, (_, at) => `[attr]m${at} m${at + 1}`),
      '* m0',
      '',
    ].join('\n'),
    'CHANGES.md': `## 1.2.0\r\r> Faster\r${'and faster\r'.repeat(6000)}\r## 1.1.0\r\r- Slow\r`,
  }
  await using scene = await setScene({ changes, committed: 9_000_000_000 })
  const step = await scene.run()
  expect(step).toMatchObject({ status: 0, stderr: '', outputs: { status: 'published' } })
  expect(step.annotations).toContainEqual(
    expect.objectContaining({ severity: 'notice', title: 'changelog-section-tangled' }),
  )
  const { repositories } = await scene.github.snapshot()
  const body = repositories[scene.repository]?.releases[0]?.body ?? ''
  expect(body).toMatch(/^```text\n> Faster\nand faster\n/)
  expect(body).not.toContain('Slow')
  const times = new Set<number>()
  const reader = readTar({ entry: (_, time) => times.add(time), content: () => undefined })
  const tar = execFileSync('bzip2', ['-dc', step.outputs['archive'] ?? ''], { maxBuffer: 1 << 26 })
  expect(reader.push(tar) ?? reader.end()).toBeUndefined()
  expect([...times]).toEqual([9_000_000_000])
})

test('a release goes out with the notes of GitHub where the section is empty, and says so', async () => {
  await using scene = await setScene({
    changes: { 'CHANGES.md': '## 1.2.0\n\n## 1.1.0\n\n- Slow\n' },
  })
  const step = await scene.run({ inputs: { 'dry-run': 'true' } })
  expect(step).toMatchObject({ status: 0, outputs: { status: 'rehearsed' } })
  expect(step.annotations).toContainEqual(
    expect.objectContaining({ severity: 'warning', title: 'changelog-section-empty' }),
  )
})

test('twenty thousand duplicates in one line are one warning, with an excerpt around the first', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dune-publish-duplicates-'))
  try {
    const project = [
      '(lang dune 3.17)',
      '(generate_opam_files true)',
      `(package (name tally) (synopsis Count) (depends ${'d '.repeat(20_000)}))`,
    ]
    await writeFile(join(folder, 'dune-project'), project.join('\n'))
    const args = ['generate', folder, '--out', join(folder, 'out')]
    const env = isolatedEnvironment(folder)
    const { status, stderr } = await runBundle('command', args, { cwd: folder, env })
    expect(status).toBe(0)
    expect(stderr.length).toBeLessThan(5000)
    expect(stderr).toContain('Hint: The same is found at 19998 other places.')
  } finally {
    await rm(folder, { recursive: true, maxRetries: 10 })
  }
})
