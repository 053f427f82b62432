import type { Span } from '../text/source.ts'
import type { Decoder, Values } from './decoder.ts'
import { string } from './decoder.ts'
import { ocamlString } from '../text/ocaml-escape.ts'
import type { Located } from './located.ts'
import type { Log } from './stop.ts'
import { stop } from './stop.ts'

/** A kind of name: what messages call it, and what it must be. */
interface NameRule {
  readonly description: string
  readonly valid: (name: string) => boolean
  readonly explanation?: string
  /** A name that would do. */
  readonly better?: (name: string) => string
}

const opamName = {
  valid: (name: string) => /^[A-Za-z0-9_+-]*$/.test(name) && /[A-Za-z]/.test(name),
  explanation:
    "Package names can contain letters, numbers, '-', '_' and '+', and need to contain at least a letter.",
}

/** A text made an opam package name: what may not be in one becomes `_`. */
function madeValid(name: string): string {
  const replaced = name.replace(/[^A-Za-z0-9_+-]/g, '_')
  return opamName.valid(replaced) ? replaced : `p${replaced}`
}

/** Any text but the empty one. */
export const packageName: NameRule = {
  description: 'package name',
  valid: (name) => name !== '',
}

/** A package's name as opam requires it, and dune since 3.11. */
export const opamPackageName: NameRule = {
  ...opamName,
  description: 'opam package name',
  better: madeValid,
}

/** A dependency without a constraint; opam's `name.version` is a frequent mistake. */
export const dependencyName: NameRule = {
  ...opamName,
  description: 'package dependency',
  better: (name) => {
    const dot = name.indexOf('.')
    const [before, after] = [name.slice(0, dot), name.slice(dot + 1)]
    const both = dot !== -1 && opamName.valid(before) && after !== ''
    return both ? `(${before} (= ${after}))` : madeValid(name)
  },
}

/** A version of a package. */
export const packageVersion: NameRule = {
  description: 'package version',
  valid: (version) => version !== '',
}

/** An installation site, named like an OCaml module. */
export const siteName: NameRule = {
  description: 'site name',
  valid: (name) => /^[A-Za-z][A-Za-z0-9_']*$/.test(name),
  explanation:
    "Module names must be non-empty, start with a letter, and composed only of the following characters: 'A'..'Z', 'a'..'z', '_', ''' or '0'..'9'.",
  better: (name) => {
    const kept = name.replace(/[.-]/g, '_').replace(/[^A-Za-z0-9_']/g, '')
    return /^[A-Za-z]/.test(kept) ? kept : `M${kept}`
  },
}

/** The error about a name that breaks its rule, without its place. */
export function invalidName(rule: NameRule, name: string) {
  const { description, explanation, better } = rule
  const message = `${ocamlString(name)} is an invalid ${description}.`
  return {
    message: explanation === undefined ? message : `${message}\n${explanation}`,
    hints: better === undefined ? [] : [`${better(name)} would be a correct ${description}`],
  }
}

/** Reads a name. */
export function named(rule: NameRule): Decoder<Located<string>> {
  return (values: Values) => {
    const name = string(values)
    if (!rule.valid(name.value)) {
      stop(values.reading, name.span, invalidName(rule, name.value))
    }
    return name
  }
}

/** What is wrong with the name of a project: it is not empty and has no dot and no slash. */
export function projectNameDefect(name: string): string | undefined {
  return /^[^./]+$/.test(name)
    ? undefined
    : `${ocamlString(name)} is not a valid Dune project name.`
}

/** Refuses what cannot name a project. */
export function checkProjectName(log: Log, name: string, span: Span): void {
  const message = projectNameDefect(name)
  if (message !== undefined) stop(log, span, { message })
}
