import type { Span } from '../text/source.ts'
import { dependencyText, repeated } from './dependency.ts'
import type { LanguageVersion } from './language-version.ts'
import { atLeast } from './language-version.ts'
import type { Package } from './package-stanza.ts'
import type { FieldValue, Located } from './located.ts'
import type { WarningName, WarningSettings } from './settings.ts'
import type { Log } from './stop.ts'
import { warn } from './stop.ts'

/** How to silence a warning. The setting stands on a line of its own: dune does not break it. */
function silence(name: WarningName): string {
  return `To disable this warning, add the following to your dune-project file:\n(warnings (${name} disabled))`
}

function warnOfDuplicates(log: Log, stanza: Package, lang: LanguageVersion): void {
  const fields = [
    ['depends', stanza.depends, 'and'],
    // A conflict with either is a conflict: dune 3.25 says so.
    ['conflicts', stanza.conflicts, atLeast(lang, '3.25') ? 'or' : 'and'],
    ['depopts', stanza.depopts, 'and'],
  ] as const
  for (const [name, list, operator] of fields) {
    // dune collects them in a list that grows at its head.
    for (const { value, span } of repeated(list?.value ?? []).toReversed()) {
      warn(log, span, {
        message: `Duplicate dependency on package ${dependencyText(value)} in '${name}' field. If you want to specify multiple constraints, combine them using (${operator} ...).`,
        hints: [silence('duplicate_deps')],
      })
    }
  }
}

/** What of a project the warnings depend on. */
interface Warned {
  readonly lang: Located<LanguageVersion>
  readonly name: FieldValue<string> | undefined
  readonly packages: readonly Package[]
  readonly generateOpamFiles: FieldValue<boolean> | undefined
  readonly warnings: WarningSettings
}

/** What else the warnings depend on. */
interface Circumstances {
  /** The place of the entries, where a flag about merlin is among them. */
  readonly merlin: Span | undefined
  /** Names of the opam files beside `dune-project`. */
  readonly opamFiles: readonly string[]
}

/** The warnings dune gives when the whole project has been read. */
export function warnOfProject(
  log: Log,
  project: Warned,
  { merlin, opamFiles }: Circumstances,
): void {
  const { name, packages, warnings } = project
  const lang = project.lang.value
  if (merlin !== undefined && atLeast(lang, '2.8')) {
    warn(log, merlin, {
      message:
        'This field was deprecated in version 2.8 of the dune language. It is useless since the Merlin configurations are not ambiguous anymore.',
    })
  }
  const nameless = name === undefined && packages.length === 0 && opamFiles.length === 0
  if (nameless && project.generateOpamFiles?.value === true && atLeast(lang, '2.8')) {
    if (warnings.get('missing_project_name') !== false) {
      warn(
        log,
        { start: 0, end: 0 },
        {
          message:
            'Project name is not specified. Add a (name <project-name>) field to your dune-project file to make sure that $ dune subst works in release or pinned builds',
          hints: [silence('missing_project_name')],
        },
      )
    }
  }
  if (warnings.get('duplicate_deps') === false) return
  const sorted = packages.toSorted((a, b) => (a.name.value < b.name.value ? -1 : 1))
  for (const stanza of sorted) warnOfDuplicates(log, stanza, lang)
}
