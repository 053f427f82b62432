import type { Span } from '../text/source.ts'
import type { Constructors, Decoder, Values } from './decoder.ts'
import { constructor, repeat, since, take } from './decoder.ts'
import { exitCodes } from './exit-codes.ts'
import { needsExtension } from './experimental.ts'
import { atLeast } from './language-version.ts'
import type { VersionText } from './language-version.ts'
import { checkDepth } from './nesting.ts'
import { checkForms } from './percent-form.ts'
import { stop } from './stop.ts'

/** What an action is of another: whether its exit code is that of a program. */
type Action =
  | 'program'
  /** It has the exit code of the action in it, where that has one. */
  | { readonly around: Action }
  | 'other'

/** A text, which may hold `%{…}` forms. */
function text(values: Values): void {
  const sexp = take(values)
  if (sexp.kind === 'list') stop(values.reading, sexp.span, { message: 'Unexpected list' })
  if (sexp.kind === 'template') checkForms(values.reading, sexp)
}

const texts = (values: Values): void => void repeat(values, text)

/** An action of so many texts. */
function ofTexts(count: number, version?: VersionText, kind: Action = 'other'): Decoder<Action> {
  return (values) => {
    if (version !== undefined) since(values, version)
    for (let i = 0; i < count; i++) text(values)
    return kind
  }
}

function hasExitCode(kind: Action): boolean {
  return typeof kind === 'string' ? kind === 'program' : hasExitCode(kind.around)
}

/** Refuses what has no exit code (dune 3.24, `Action.decode_with_accepted_exit_codes`). */
function checkAccepted(values: Values, inner: Action, span: Span): void {
  const { reading } = values
  const nests = atLeast(reading.lang, '2.2')
  if (!nests && typeof inner !== 'string') {
    const what = "nesting modifiers under 'with-accepted-exit-codes'"
    since({ ...values, span }, { since: '2.2', what })
  }
  if (hasExitCode(inner)) return
  const message = nests
    ? 'Only "run", "bash", "system", "chdir", "setenv", "ignore-<outputs>", "with-stdin-from", "with-<outputs>-to" and "no-infer" can be nested under "with-accepted-exit-codes"'
    : 'with-accepted-exit-codes can only be used with "run", "bash" or "system"'
  stop(reading, span, { message })
}

/** A text and more of them. */
function some(values: Values): Action {
  text(values)
  texts(values)
  return 'other'
}

/** An action that holds another, behind so many texts. */
function around(inner: Decoder<Action>, count: number, version?: VersionText): Decoder<Action> {
  const before = ofTexts(count, version)
  return (values) => {
    before(values)
    return { around: inner(values) }
  }
}

/** At least so many actions. */
function several(inner: Decoder<Action>, least: number, version?: VersionText): Decoder<Action> {
  return (values) => {
    if (version !== undefined) since(values, version)
    for (let i = 0; i < least; i++) inner(values)
    repeat(values, inner)
    return 'other'
  }
}

function withExitCodes(inner: Decoder<Action>): Decoder<Action> {
  return (values) => {
    since(values, '2.0')
    exitCodes(values)
    const span = values.elements[values.next]?.span ?? values.span
    checkAccepted(values, inner(values), span)
    return 'other'
  }
}

function dynamicRun(values: Values): Action {
  needsExtension(values, 'action-plugin')
  return some(values)
}

function runexec(values: Values): Action {
  since(values, '3.21')
  return some(values)
}

function run(values: Values): Action {
  some(values)
  return 'program'
}

/** The actions of dune files in dune's order, which the hints go by. */
function actions(depth: number): Constructors<Action> {
  const inner = (values: Values): Action => action(values, depth + 1)
  return [
    ['with-accepted-exit-codes', withExitCodes(inner)],
    ['dynamic-run', dynamicRun],
    ['chdir', around(inner, 1)],
    ['setenv', around(inner, 2)],
    ['with-stdout-to', around(inner, 1)],
    ['with-stderr-to', around(inner, 1)],
    ['with-outputs-to', around(inner, 1)],
    ['with-stdin-from', around(inner, 1, '2.0')],
    ['ignore-stdout', around(inner, 0)],
    ['ignore-stderr', around(inner, 0)],
    ['ignore-outputs', around(inner, 0)],
    ['progn', several(inner, 0)],
    ['concurrent', several(inner, 0, '3.8')],
    ['echo', some],
    ['cat', cat],
    ['copy', ofTexts(2)],
    ['copy#', ofTexts(2)],
    ['copy-and-add-line-directive', ofTexts(2)],
    ['system', ofTexts(1, undefined, 'program')],
    ['bash', ofTexts(1, undefined, 'program')],
    ['write-file', ofTexts(2)],
    ['diff', ofTexts(2)],
    ['diff?', ofTexts(2)],
    ['cmp', ofTexts(2)],
    ['no-infer', around(inner, 0, '2.6')],
    ['pipe-stdout', several(inner, 2, '2.7')],
    ['pipe-stderr', several(inner, 2, '2.7')],
    ['pipe-outputs', several(inner, 2, '2.7')],
    ['cram', ofTexts(1, '2.7')],
    ['format-dune-file', ofTexts(2, '3.18')],
    ['run', run],
    ['runexec', runexec],
  ]
}

function cat(values: Values): Action {
  text(values)
  const first = values.next
  texts(values)
  if (values.next > first) {
    since(values, { since: '3.4', what: "Passing several arguments to 'cat'" })
  }
  return 'other'
}

/** Reads an action as dune files have it (dune 3.24, `Action.decode_dune_file`). */
export function action(values: Values, depth = 1): Action {
  checkDepth(values, depth)
  return constructor(values, actions(depth))
}
