import { parseVersionedPackage } from '../opam/package-name.ts'
import { formulaAtoms } from '../opam/formula.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import { decodeBytes } from '../text/source.ts'
import type { Source } from '../text/source.ts'
import type { Operation } from './operation.ts'
import { parseDependents } from './parse-dependents.ts'
import { parseDependency, parseField } from './parse-formula.ts'
import { selectionText } from './request.ts'
import type { Amendment, AmendRequest, DependentsRequest, Selection } from './request.ts'
import type { Written } from './written.ts'
import { divided, linesOf, wrong } from './written.ts'

/** The words of one amendment, by the options they stand behind. */
export interface AmendWords {
  readonly selections: readonly Written[]
  readonly add: readonly Written[]
  readonly remove: readonly Written[]
  readonly set: readonly Written[]
  readonly available: readonly Written[]
  readonly flag: readonly Written[]
  readonly withdraw: readonly Written[]
  readonly reason: readonly Written[]
  readonly 'superseded-by': readonly Written[]
  readonly dependents: readonly Written[]
  readonly only: readonly Written[]
}

/** The options of an amendment; each has one value and may be repeated. */
export const amendOptions = [
  'add',
  'remove',
  'set',
  'available',
  'flag',
  'withdraw',
  'reason',
  'superseded-by',
  'dependents',
  'only',
] as const

/** The words of an amendment that says nothing. */
export const noWords: AmendWords = {
  selections: [],
  add: [],
  remove: [],
  set: [],
  available: [],
  flag: [],
  withdraw: [],
  reason: [],
  'superseded-by': [],
  dependents: [],
  only: [],
}

/** The name of such an option. */
export type AmendOptionName = (typeof amendOptions)[number]

function isOption(name: string): name is AmendOptionName {
  return amendOptions.some((one) => one === name)
}

/** Sorts the words of a line, `--add X` or `--add=X`, by their options. */
function sortWords(words: readonly Written[]): AmendWords | Diagnostic {
  let sorted = noWords
  const left = words[Symbol.iterator]()
  for (const word of left) {
    const [, name = '', given] = /^--([\w-]+)(?:=(.*))?$/s.exec(word.text) ?? []
    if (name === '') {
      sorted = { ...sorted, selections: [...sorted.selections, word] }
      continue
    }
    if (!isOption(name)) {
      const known = amendOptions.map((one) => `--${one}`).join(', ')
      return wrong(word, `There is no option --${name} here.`, `Use one of ${known}.`)
    }
    const value = given === undefined ? left.next().value : { ...word, text: given }
    if (value === undefined) {
      return wrong(word, `--${name} has no value.`, `Write the value after --${name}, in quotes.`)
    }
    sorted = { ...sorted, [name]: [...sorted[name], value] }
  }
  return sorted
}

/** An amendment, or every defect in its words. */
export type ParsedAmendment =
  | { readonly kind: 'amendment'; readonly amendment: Amendment }
  | { readonly kind: 'dependents'; readonly request: DependentsRequest }
  | { readonly kind: 'wrong'; readonly diagnostics: readonly Diagnostic[] }

/** Reads an amendment from its words. */
export function parseAmendment(words: AmendWords): ParsedAmendment {
  if (words.dependents.length > 0 || words.only.length > 0) return parseForDependents(words)
  return words.withdraw.length > 0 ? parseWithdrawal(words) : parseEdits(words)
}

function parseForDependents({ dependents, only, ...rest }: AmendWords): ParsedAmendment {
  const parsed = parseDependents({ dependents, only, others: Object.values(rest).flat() })
  return 'kind' in parsed
    ? { kind: 'dependents', request: parsed }
    : { kind: 'wrong', diagnostics: parsed }
}

function unlessWrong(amendment: Amendment, diagnostics: readonly Diagnostic[]): ParsedAmendment {
  return diagnostics.length > 0 ? { kind: 'wrong', diagnostics } : { kind: 'amendment', amendment }
}

function parseEdits(words: AmendWords): ParsedAmendment {
  const selections = divided(words.selections.map(parseSelection))
  const operations = divided([
    ...words.remove.map(parseRemoval),
    ...words.add.map(parseAddition),
    ...words.set.map(parseSetting),
    ...words.available.map(parseAvailability),
    ...words.flag.map(parseFlag),
  ])
  const found = [
    ...words['superseded-by'].map((one) =>
      wrong(one, '--superseded-by needs --withdraw.', withdrawHint),
    ),
    ...selections.diagnostics,
    ...operations.diagnostics,
  ]
  const [first] = words.selections
  if (first === undefined) {
    found.push(wrong({ location: undefined }, 'No package is named.', selectionHint))
  } else if (operations.values.length + operations.diagnostics.length === 0) {
    const what = `No change is given for ${decodeBytes(first.text)}.`
    found.push(wrong(first, what, 'Use --add, --remove, --set, --available, --flag or --withdraw.'))
  }
  const reason = reasonIn(words)
  return unlessWrong(
    { selections: selections.values, operations: operations.values, reason },
    found,
  )
}

const withdrawHint =
  "Write --withdraw tally.1.1.0 --reason 'It loses data', and --superseded-by tally.1.2.0 where another version takes its place."

/**
 * A dangerous version becomes unavailable; one that another supersedes is flagged and says so when it is
 * installed. Neither is deleted: others may depend on exactly that version (opam-repository's practice).
 */
function parseWithdrawal(words: AmendWords): ParsedAmendment {
  const edits = [...words.selections, ...words.add, ...words.remove, ...words.set]
  const others = [...edits, ...words.available, ...words.flag].map((one) =>
    wrong(one, '--withdraw cannot be combined with other changes.', withdrawHint),
  )
  const reason = reasonIn(words)
  const { location } = words.withdraw[0] ?? { location: undefined }
  const unexplained =
    reason === undefined ? [wrong({ location }, '--withdraw needs a --reason.', withdrawHint)] : []
  const selections = divided(words.withdraw.map(parseOneVersion))
  const by = divided(words['superseded-by'].map(parseSelection))
  const diagnostics = [...others, ...unexplained, ...selections.diagnostics, ...by.diagnostics]
  const [successor] = by.values
  const operations = withdrawal(reason ?? '', successor && selectionText(successor))
  return unlessWrong({ selections: selections.values, operations, reason }, diagnostics)
}

function withdrawal(reason: string, successor: string | undefined): readonly Operation[] {
  if (successor === undefined) {
    return [{ kind: 'set', field: 'available', value: { kind: 'bool', value: false } }]
  }
  const text = `${sentence(reason)} Use ${successor} instead.`
  return [
    { kind: 'flag', flag: 'deprecated' },
    { kind: 'message', text },
  ]
}

function parseOneVersion(written: Written): Selection | Diagnostic {
  const selection = parseSelection(written)
  return 'severity' in selection || selection.kind === 'version'
    ? selection
    : wrong(written, '--withdraw names one version, such as tally.1.1.0.', withdrawHint)
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

function reasonIn({ reason }: AmendWords): string | undefined {
  const text = reason.map((one) => one.text.trim()).join(' ')
  return text === '' ? undefined : text
}

const selectionHint =
  "Name versions that are published: tally.1.1.0, 'tally < 2.0', or tally for all of them."

function parseSelection(written: Written): Selection | Diagnostic {
  const { text } = written
  const exact = parseVersionedPackage(text)
  if (exact !== undefined) return { kind: 'version', ...exact }
  const parsed = parseDependency(text)
  const isRange =
    parsed.kind === 'dependency' &&
    formulaAtoms(parsed.formula).every(
      (one) => one.kind === 'version' && one.version.kind === 'string',
    )
  if (isRange) return { kind: 'range', name: parsed.name, range: parsed.formula, text }
  const why = parsed.kind === 'wrong' ? ` ${decodeBytes(parsed.why)}.` : ''
  return wrong(
    written,
    `"${decodeBytes(text)}" names no versions of a package.${why}`,
    selectionHint,
  )
}

function parseRemoval(written: Written): Operation | Diagnostic {
  const parsed = parseDependency(written.text)
  if (parsed.kind === 'dependency' && parsed.constraints.length === 0) {
    return { kind: 'remove', name: parsed.name }
  }
  const message = `--remove "${decodeBytes(written.text)}" names no dependency.`
  return wrong(written, message, 'Write the name of a package alone: --remove tally.')
}

function parseAddition(written: Written): Operation | Diagnostic {
  const parsed = parseDependency(written.text)
  if (parsed.kind === 'dependency') {
    return { kind: 'add', name: parsed.name, constraints: parsed.constraints }
  }
  const message = `--add "${decodeBytes(written.text)}" is not a dependency: ${decodeBytes(parsed.why)}.`
  return wrong(written, message, `Write it as in an opam file: --add 'ocaml < "5.0"'.`)
}

/** What says which package, which archive and which format it is, and so is the version itself. */
const fixedFields: ReadonlySet<string> = new Set([
  'name',
  'version',
  'opam-version',
  'x-commit-hash',
])

function parseSetting(written: Written): Operation | Diagnostic {
  const field = parseField(written.text)
  if (field === undefined) {
    const message = `--set "${decodeBytes(written.text)}" is not a field of an opam file.`
    const hint = `Write the field with its value: --set 'x-maintenance-intent: ["(latest)"]'.`
    return wrong(written, message, hint)
  }
  if (fixedFields.has(field.name)) {
    const message = `The field ${field.name} identifies a published version and cannot be changed.`
    return wrong(written, message, 'Leave it out.')
  }
  return { kind: 'set', field: field.name, value: field.value }
}

function parseAvailability(written: Written): Operation | Diagnostic {
  const field = parseField(`available: ${written.text}`)
  if (field !== undefined) return { kind: 'set', field: 'available', value: field.value }
  const message = `--available "${decodeBytes(written.text)}" is not a filter.`
  return wrong(written, message, `Write it as in an opam file: --available 'os != "win32"'.`)
}

/** Others say what kind of package it is. */
const flags: ReadonlySet<string> = new Set(['deprecated', 'avoid-version'])

function parseFlag(written: Written): Operation | Diagnostic {
  const { text } = written
  if (flags.has(text)) return { kind: 'flag', flag: text }
  const message = `The flag "${decodeBytes(text)}" cannot be added to a published version.`
  return wrong(written, message, 'Use --flag deprecated or --flag avoid-version.')
}

/** A request, or every defect in it. */
export type ParsedRequest =
  | { readonly kind: 'request'; readonly request: AmendRequest }
  | { readonly kind: 'wrong'; readonly diagnostics: readonly Diagnostic[] }

/** Reads lines as they are on the command line: an amendment each, all for one pull request. */
export function parseLines(source: Source): ParsedRequest {
  const parsedLines = linesOf(source).map((line): ParsedAmendment => {
    if (line.kind === 'wrong') return { kind: 'wrong', diagnostics: [line.diagnostic] }
    const words = sortWords(line.words)
    return 'severity' in words ? { kind: 'wrong', diagnostics: [words] } : parseAmendment(words)
  })
  if (parsedLines.length > 0) return together(parsedLines)
  const nothing = wrong({ location: undefined }, 'No changes are given.', selectionHint)
  return { kind: 'wrong', diagnostics: [nothing] }
}

/** Amendments as one request. */
export function together(all: readonly ParsedAmendment[]): ParsedRequest {
  const diagnostics = all.flatMap((one) => (one.kind === 'wrong' ? one.diagnostics : []))
  if (diagnostics.length > 0) return { kind: 'wrong', diagnostics }
  const [dependents] = all.flatMap((one) => (one.kind === 'dependents' ? [one.request] : []))
  if (dependents !== undefined) {
    return all.length === 1
      ? { kind: 'request', request: dependents }
      : { kind: 'wrong', diagnostics: [besideOthers] }
  }
  const amendments = all.flatMap((one) => (one.kind === 'amendment' ? [one.amendment] : []))
  return { kind: 'request', request: { kind: 'edits', amendments } }
}

const besideOthers = wrong(
  { location: undefined },
  '--dependents must be the only line, but there are others.',
  'Amend the dependents in a step of its own.',
)
