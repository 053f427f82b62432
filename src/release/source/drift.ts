import { atLeast } from '../../dune/language-version.ts'
import type { LanguageVersion } from '../../dune/language-version.ts'
import { fieldOrigin } from '../../generate/field-origin.ts'
import { parseOpamFile } from '../../opam/parser.ts'
import { printItems, printValue } from '../../opam/printer.ts'
import type { OpamItem } from '../../opam/syntax.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import { decodeBytes } from '../../text/source.ts'
import type { Location, Source } from '../../text/source.ts'
import { unifiedDiff } from '../../text/unified-diff.ts'
import type { GeneratedOpamFile, ProjectPackage } from './project-package.ts'
import { formAdvice, formOf, plainText } from './text-form.ts'

/** What a difference weighs, and the version of the language of `dune-project`. */
export interface DriftRules {
  readonly severity: 'error' | 'warning'
  readonly language: LanguageVersion
}

/**
 * Compares a committed opam file with the one dune generates. The archive holds the committed one, and
 * people who pin the package get it; the published one is generated. The place is the line of
 * `dune-project` or the template that says otherwise, where one field differs and its line is known;
 * else the first line of the committed file that differs.
 */
export function findDrift(
  { path, committed, generated }: ProjectPackage,
  { severity, language }: DriftRules,
): readonly Diagnostic[] {
  if (committed === undefined || generated === undefined) return []
  if (committed.text === generated.content) return []
  const [theirs, ours] = [plainText(committed.text), plainText(generated.content)]
  if (theirs === ours) return [formDrift(path, committed, generated)]
  const fields = differingFields(theirs, ours)
  const which = fields.length === 0 ? '' : `: ${fields.join(', ')}`
  const names = [`${path} (committed)`, `${path} (generated)`] as const
  return [
    {
      severity,
      code: 'drift',
      message: `${path} is not what dune generates from dune-project${which}.`,
      hints: [
        `Run ${generatingCommands(language)}, commit the file, and tag the new commit. If the committed file is right, fix dune-project or the template instead.`,
      ],
      location: placeOfDrift(committed, generated, fields),
      detail: decodeBytes(unifiedDiff(names, theirs, ours)),
    },
  ]
}

/**
 * What makes dune write the opam files. From language 3.23 on, the default target leaves them alone and
 * the alias `opam` only shows the difference (tried with dune 3.24).
 */
function generatingCommands(language: LanguageVersion): string {
  return atLeast(language, '3.23') ? '"dune build @opam", then "dune promote"' : '"dune build"'
}

/** What differs in form only says the same of the package, so it is no error. */
function formDrift(path: string, committed: Source, generated: GeneratedOpamFile): Diagnostic {
  const there = formOf(committed.text) ?? 'LF line endings'
  const made = formOf(generated.content) ?? 'LF line endings'
  const where = there === made ? ' on other lines' : ''
  return {
    severity: 'warning',
    code: 'drift',
    message: `${path} differs from the file that dune generates only in its form: it has ${there}, and dune generates ${made}${where}.`,
    hints: formAdvice(committed.text),
    location: firstDifference(committed, generated.content.split('\n')),
  }
}

/** Names of the fields whose values differ, in the order of the generated file, then of the other. */
function differingFields(committed: string, generated: string): readonly string[] {
  const theirs = valuesOf(committed)
  const ours = valuesOf(generated)
  const names = new Set([...ours.keys(), ...theirs.keys()])
  return [...names].filter((name) => ours.get(name) !== theirs.get(name))
}

/** Each field's value as it is printed: layout and comments are no difference. */
function valuesOf(text: string): ReadonlyMap<string, string> {
  const { items } = parseOpamFile({ name: 'opam', text }).file
  return new Map(items.map((item) => [nameOf(item), printed(item)]))
}

function nameOf(item: OpamItem): string {
  return item.kind === 'field' ? item.name : item.sectionKind
}

function printed(item: OpamItem): string {
  return item.kind === 'field' ? printValue(item.value) : printItems(item.items)
}

function placeOfDrift(
  committed: Source,
  generated: GeneratedOpamFile,
  fields: readonly string[],
): Location {
  const [field, ...more] = fields
  const origin =
    field === undefined || more.length > 0 ? undefined : fieldOrigin(generated.sources, { field })
  return origin?.kind === 'stated'
    ? origin.location
    : firstDifference(committed, plainText(generated.content).split('\n'), plainText)
}

/** The first line of the committed file that is not the generated one's, in the form that is compared. */
function firstDifference(
  committed: Source,
  ours: readonly string[],
  form: (line: string) => string = (line) => line,
): Location {
  const theirs = committed.text.split('\n')
  const found = theirs.findIndex(
    (line, at) => ours[at] === undefined || form(`${line}\n`) !== `${ours[at]}\n`,
  )
  const index = found === -1 ? theirs.length : found
  const before = theirs.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0)
  const start = Math.min(before, committed.text.length)
  const end = Math.min(start + (theirs[index]?.length ?? 0), committed.text.length)
  return { source: committed, span: { start, end } }
}
