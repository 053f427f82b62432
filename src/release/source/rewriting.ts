import { substitution } from '../../dune/subst.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import type { StartRewriting } from '../../text/rewriting.ts'
import { handWrittenFacts } from '../../generate/hand-written.ts'
import type { ProjectFiles } from './project-files.ts'
import type { ProjectPackages } from './project-package.ts'

/** What `dune subst` does to the files of a project that is released. */
export interface ProjectRewriting {
  /** By path in the project; absent for a file that stays as it is. */
  readonly rewrite: (path: string) => StartRewriting | undefined
  /** The rewritten text of a file that is held already. */
  readonly apply: (path: string, text: string) => string
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Prepares `dune subst` for a project. A project that forbids it is released without; one whose
 * `dune-project` lacks what it needs, too, with a warning.
 *
 * @param describe what `git describe` answers for the tag: a byte string
 */
export function projectRewriting(
  files: ProjectFiles,
  { project, packages }: ProjectPackages,
  describe: string,
): ProjectRewriting {
  const decided = substitution(project, {
    version: describe,
    commit: files.commit.id,
    opamFiles: packages.map(({ path }) => path),
    described: (name) => {
      const path = `${name}.opam`
      const text = files.texts.get(path)
      return text === undefined ? undefined : handWrittenFacts(project, { name: path, text }).facts
    },
  })
  switch (decided.kind) {
    case 'enabled': {
      const { rewrite } = decided
      return { rewrite, apply: (path, text) => applied(rewrite(path), text), diagnostics: [] }
    }
    case 'disabled':
      return unchanged([])
    case 'impossible': {
      const hints = ['The archive keeps watermarks such as %%VERSION%% unchanged.']
      return unchanged([{ ...decided.diagnostic, severity: 'warning', hints }])
    }
  }
}

function unchanged(diagnostics: readonly Diagnostic[]): ProjectRewriting {
  return { rewrite: () => undefined, apply: (_, text) => text, diagnostics }
}

function applied(start: StartRewriting | undefined, text: string): string {
  if (start === undefined) return text
  const rewriting = start()
  const begun = rewriting.push(text)
  return begun + rewriting.end().text
}
