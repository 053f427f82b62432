import type { Changelog } from '../../changelog/parse-changelog.ts'
import type { Owner } from '../../changelog/find-section.ts'
import type { NestedProject } from '../../lint/review/subject.ts'
import { hasErrors } from '../../text/diagnostic.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import type { CommitReader } from '../model/ports/git.ts'
import type { Settings } from '../model/settings.ts'
import { readChangelogs } from './changes.ts'
import { leaveOutConfPackages } from './conf-packages.ts'
import { readNestedProjects } from './nested-projects.ts'
import { projectName, selectPackages } from './package-selection.ts'
import { readProjectFiles } from './project-files.ts'
import type { ProjectFiles } from './project-files.ts'
import type { ProjectPackage, ProjectPackages } from './project-package.ts'
import { readPackages } from './project-packages.ts'
import type { Target } from './target.ts'

/** What the commit says of the project, whatever its version is. */
export interface ProjectSource {
  readonly target: Target
  readonly files: ProjectFiles
  /** The project with all its packages. */
  readonly described: ProjectPackages
  /** Those that are released. */
  readonly packages: readonly ProjectPackage[]
  /** Whether the choice of packages has no error. */
  readonly isChoiceValid: boolean
  readonly project: string
  readonly changelogs: readonly Changelog[]
  /** Whose sections in the changelogs count. */
  readonly owner: Owner
  /** The projects below that dune loads with it. */
  readonly nested: readonly NestedProject[]
}

/**
 * Reads the commit: the project, its packages and those that are released, its changelogs.
 *
 * @throws Failure where the commit or the folder is missing.
 */
export async function readSource(
  git: CommitReader,
  target: Target,
  settings: Settings,
): Promise<{
  /** Absent where the project cannot be read. */
  readonly source: ProjectSource | undefined
  readonly diagnostics: readonly Diagnostic[]
}> {
  const commit = target.kind === 'tagged' ? target.tag.commit : target.commit
  const files = await readProjectFiles(git, commit, {
    folder: settings.workingDirectory,
    changelog: settings.changelog.file,
  })
  const { read: described, diagnostics } = readPackages(files)
  if (described === undefined || hasErrors(diagnostics)) return { source: undefined, diagnostics }
  const chosen = leaveOutConfPackages(selectPackages(described.packages, settings), settings)
  const { changelogs, diagnostics: missing } = readChangelogs(files, settings.changelog)
  const names = described.packages.map(({ name }) => name)
  const project = projectName(described.project.name?.value, names, settings.source.name)
  return {
    source: {
      target,
      files,
      described,
      packages: chosen.packages,
      isChoiceValid: !hasErrors(chosen.diagnostics),
      project,
      changelogs,
      owner: { project, packages: names },
      nested: await readNestedProjects(git, files),
    },
    diagnostics: [...diagnostics, ...chosen.diagnostics, ...missing],
  }
}
