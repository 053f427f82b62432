import type { Release } from '../model/release.ts'
import { Failure } from '../model/failure.ts'
import type { Planned } from '../model/step.ts'
import type { Verifier } from '../model/ports/archive.ts'
import type { Progress } from '../model/progress.ts'
import type { Settings } from '../model/settings.ts'

/**
 * Builds the packages from their archive, and tests them, as far as the settings ask for it. A release
 * that is complete already is not built again.
 *
 * @returns why the release must stop; `undefined` where nothing stands in its way.
 */
export async function verifyArchiveBuild(
  release: Release,
  planned: readonly Planned[],
  by: {
    readonly settings: Settings
    /** Absent where nothing can be built, as in a rehearsal. */
    readonly verifier: Verifier | undefined
    readonly progress: Progress
  },
): Promise<Failure | undefined> {
  const { settings, verifier, progress } = by
  const isComplete = planned.every(({ kind, state }) => state === 'done' || kind === 'verify')
  if (settings.verify === 'none' || verifier === undefined || isComplete) return undefined
  const { archive } = release
  const title =
    settings.verify === 'test' ? `Build and test ${archive.name}` : `Build ${archive.name}`
  progress.started(title, true)
  try {
    const packages = release.packages.map(({ name }) => name)
    await verifier.verify({ archive, packages, test: settings.verify === 'test' })
    progress.finished({ title, state: 'made' })
    return undefined
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    progress.finished({ title, state: 'failed', detail: error.message })
    return error
  }
}
