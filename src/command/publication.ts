import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeOpamFiles } from '../disk/opam-files.ts'
import type { Outcome } from '../release/model/outcome.ts'
import { releasePage } from '../report/release-page.ts'
import type { TitledText } from '../report/release-page.ts'
import type { Status } from '../status/status.ts'
import { withoutSecrets } from '../report/secrecy.ts'

/** What a command of a release leaves behind, beside what the outcome tells. */
export interface Publication {
  /** Absent, like the pull request's, where it came to none. */
  readonly release: TitledText | undefined
  readonly pullRequest: TitledText | undefined
  /** The project's folder below the repository's root; empty for the root. */
  readonly workingDirectory: string
  /** Whether all of it went to a GitHub that is gone. */
  readonly isRehearsal?: boolean
  /** What became of the pull request afterwards; absent where nobody looked. */
  readonly status?: Status | undefined
}

/**
 * Writes it below a folder: the opam files at their places in `opam-repository`, the texts as
 * `release.md` and `pull-request.md`, and all of it as a page to open, `report.html`.
 */
export async function leaveBehind(
  folder: string,
  outcome: Outcome,
  { release, pullRequest, workingDirectory, isRehearsal = false, status }: Publication,
): Promise<void> {
  const { archive, subject } = outcome
  const packages = subject?.packages ?? []
  await writeOpamFiles(join(folder, 'opam-repository'), packages)
  if (release !== undefined) await writeText(join(folder, 'release.md'), release)
  if (pullRequest !== undefined) await writeText(join(folder, 'pull-request.md'), pullRequest)
  const listing = archive?.entries ?? []
  const parts = { packages, release, pullRequest, listing, status }
  const page = releasePage(outcome, { workingDirectory, isRehearsal }, parts)
  await writeFile(join(folder, 'report.html'), withoutSecrets(page))
}

async function writeText(file: string, { title, body }: TitledText): Promise<void> {
  await writeFile(file, withoutSecrets(`# ${title}\n\n${body}\n`))
}
