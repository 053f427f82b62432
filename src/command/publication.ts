import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeOpamFiles } from '../disk/opam-files.ts'
import type { ReleasedPackage } from '../release/outcome.ts'

/** A text that is published under a title; in Markdown. */
export interface TitledText {
  readonly title: string
  readonly body: string
}

/** What a release publishes, for a person to look at. */
export interface Publication {
  readonly packages: readonly ReleasedPackage[]
  /** Absent, like the pull request's, where it came to none. */
  readonly release: TitledText | undefined
  readonly pullRequest: TitledText | undefined
}

/**
 * Writes it below a folder: the opam files at their places in `opam-repository`, the texts as
 * `release.md` and `pull-request.md`.
 */
export async function leaveBehind(
  folder: string,
  { packages, release, pullRequest }: Publication,
): Promise<void> {
  await writeOpamFiles(join(folder, 'opam-repository'), packages)
  if (release !== undefined) await writeText(join(folder, 'release.md'), release)
  if (pullRequest !== undefined) await writeText(join(folder, 'pull-request.md'), pullRequest)
}

async function writeText(file: string, { title, body }: TitledText): Promise<void> {
  await writeFile(file, `# ${title}\n\n${body}\n`)
}
