import { describe, expect, test } from '@jest/globals'
import { Failure } from '../../../src/release/model/failure.ts'
import type { StepReport } from '../../../src/release/model/outcome.ts'
import type { Planned } from '../../../src/release/model/step.ts'
import type { Verification } from '../../../src/release/model/ports/archive.ts'
import type { Settings } from '../../../src/release/model/settings.ts'
import { verifyArchiveBuild } from '../../../src/release/artefacts/verification.ts'
import { exampleRelease, settings } from '../example-release.ts'

const todo: Planned = { kind: 'publish', title: 'Publish', state: 'todo' }
const done: Planned = { kind: 'publish', title: 'Publish', state: 'done', evidence: 'there' }
const checked: Planned = { kind: 'verify', title: 'Download', state: 'todo' }

/** What is built, and what is told of it. */
async function run(
  verify: Settings['verify'],
  { planned = [todo], failure }: { planned?: readonly Planned[]; failure?: Failure } = {},
): Promise<{ built: Verification[]; told: StepReport[]; answer: Failure | undefined }> {
  const built: Verification[] = []
  const told: StepReport[] = []
  const answer = await verifyArchiveBuild(exampleRelease, planned, {
    settings: { ...settings, verify },
    verifier: {
      verify: async (verification) => {
        built.push(verification)
        if (failure !== undefined) throw failure
        await Promise.resolve()
      },
    },
    progress: {
      started: () => undefined,
      moved: () => undefined,
      finished: (step) => told.push(step),
      notice: () => undefined,
    },
  })
  return { built, told, answer }
}

describe('the archive of a release', () => {
  test('is not built where nobody asks for it', async () => {
    expect(await run('none')).toEqual({ built: [], told: [], answer: undefined })
  })

  test.each([
    ['build', false, 'Build ferry-1.2.0.tbz'],
    ['test', true, 'Build and test ferry-1.2.0.tbz'],
  ] as const)('is verified as "%s" says', async (verify, tests, title) => {
    const { built, told, answer } = await run(verify)
    const packages = exampleRelease.packages.map(({ name }) => name)
    expect(built).toEqual([{ archive: exampleRelease.archive, packages, test: tests }])
    expect(told).toEqual([{ title, state: 'made' }])
    expect(answer).toBeUndefined()
  })

  test('is not built again once all is done', async () => {
    expect((await run('test', { planned: [done, checked] })).built).toEqual([])
  })

  test('that cannot be built stops the release', async () => {
    const failure = new Failure('verify-failed', 'It failed with status 1.', { hint: 'Look.' })
    const { told, answer } = await run('build', { failure })
    expect(answer).toBe(failure)
    expect(told[0]).toMatchObject({ state: 'failed', detail: 'It failed with status 1.' })
  })
})
