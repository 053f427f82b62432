import { onlySince } from './decoder.ts'
import type { Reading } from './decoder.ts'
import type { VersionText } from './language-version.ts'
import { atLeast } from './language-version.ts'
import { stop } from './stop.ts'
import type { Template, TemplatePart } from './syntax.ts'

/** What actions may say between `%{` and `}`, and since which language: 3.0 where it is no matter. */
interface Forms {
  readonly known: ReadonlyMap<string, VersionText>
  /** The names since 1.0 of those that were renamed then. */
  readonly renamed: ReadonlyMap<string, string>
  readonly deleted: ReadonlyMap<string, { readonly in: VersionText; readonly instead?: string }>
}

const always = (names: string): readonly (readonly [string, VersionText])[] =>
  names.split(' ').map((name) => [name, '3.0'] as const)

const tools = 'cpp pa_cpp ocaml ocamlc ocamlopt arch_sixtyfour make cc cxx'

/** `%{name}` (dune 3.24, `Pform.Env.initial`). */
const variables: Forms = {
  known: new Map([
    ...always(tools),
    ...always(
      'targets target deps project_root ocaml_bin ocaml_version ocaml_where ccomp_type null',
    ),
    ...always('ext_obj ext_asm ext_lib ext_dll ext_exe ext_plugin profile workspace_root'),
    ...always('context_name os_type architecture system model ignoring_promoted_rules'),
    ...always('library-name impl-files intf-files test input-file corrected-suffix inline_tests'),
    ...always('toolchains oxcaml_supported'),
    ['partition', '3.8'],
    ['os', '3.20'],
    ['os_version', '3.20'],
    ['os_distribution', '3.20'],
    ['os_family', '3.20'],
    ['dune-warnings', '3.21'],
    ['git-sha', '3.25'],
  ]),
  renamed: new Map([
    ...tools.split(' ').map((name) => [name.toUpperCase(), name] as const),
    ['@', 'targets'],
    ['^', 'deps'],
    ['SCOPE_ROOT', 'project_root'],
    ['ROOT', 'workspace_root'],
  ]),
  deleted: new Map([
    [
      '<',
      {
        in: '1.0',
        instead: 'Use a named dependency instead:\n\n  (deps (:x <dep>) ...)\n   ... %{x} ...',
      },
    ],
    ['-verbose', { in: '3.0' }],
  ]),
}

/** `%{name:payload}` */
const macros: Forms = {
  known: new Map([
    ...always('exe bin lib libexec lib-private libexec-private lib-available bin-available'),
    ...always('file-available version read read-lines read-strings dep ocaml-config env rocq'),
    ...always('cmi cmo cmx cma cmxa'),
    ['ppx', '3.21'],
    ['cmt', '3.21'],
    ['cmti', '3.21'],
    ['pkg', '3.24'],
    ['melange.emit', '3.25'],
  ]),
  renamed: new Map([
    ['path', 'dep'],
    ['findlib', 'lib'],
  ]),
  deleted: new Map([['path-no-dep', { in: '1.0' }]]),
}

/** Refuses forms that actions do not know; before 3.0 that is found out when the action runs. */
export function checkForms(reading: Reading, template: Template): void {
  if (!atLeast(reading.lang, '3.0')) return
  for (const part of template.parts) if (part.kind === 'form') checkForm(reading, part)
}

function checkForm(reading: Reading, form: Extract<TemplatePart, { readonly kind: 'form' }>): void {
  const { name, payload, span } = form
  const isMacro = payload !== undefined
  const forms = isMacro ? macros : variables
  const shown = (other: string): string => (isMacro ? `%{${other}:..}` : `%{${other}}`)
  const since = forms.known.get(name)
  const newName = forms.renamed.get(name)
  const deleted = forms.deleted.get(name)
  if (newName !== undefined) {
    const message = `${shown(name)} was renamed to '${shown(newName)}' in the 1.0 version of the dune language`
    stop(reading, span, { message })
  }
  if (deleted !== undefined) {
    const message = `${shown(name)} was deleted in version ${deleted.in} of the dune language.`
    const { instead } = deleted
    stop(reading, span, { message: instead === undefined ? message : `${message}\n${instead}` })
  }
  // dune 3.24 has never heard of what came with 3.25.
  if (since === undefined || (since === '3.25' && !atLeast(reading.lang, since))) {
    stop(reading, span, { message: `Unknown ${isMacro ? 'macro' : 'variable'} ${shown(name)}` })
  }
  if (!atLeast(reading.lang, since)) {
    stop(reading, span, { message: onlySince(shown(name), since) })
  }
  if (name === 'oxcaml_supported' && !reading.extensions.has('oxcaml')) {
    stop(reading, span, {
      message: `Can't parse the variable ${name} without the oxcaml extension`,
      hints: ['Try enabling the extension with (using oxcaml <version>)'],
    })
  }
}
