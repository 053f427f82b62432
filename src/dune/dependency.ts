import type { Constraint } from './constraint.ts'
import { constraint, constraintText } from './constraint.ts'
import type { Values } from './decoder.ts'
import { complete, refuse, repeat, string } from './decoder.ts'
import { ocamlString } from '../text/ocaml-escape.ts'
import { atomOrQuoted } from './escape.ts'
import { atLeast } from './language-version.ts'
import type { Located } from './located.ts'
import { dependencyName, invalidName, packageName, named } from './names.ts'
import { warn } from './stop.ts'
import type { List } from './syntax.ts'

/** An element of `depends`, `conflicts` or `depopts`. */
export interface Dependency {
  readonly name: string
  readonly constraint: Constraint | undefined
}

/** A constraint that says something else than what was most likely meant. */
function warnOfTypo(values: Values, name: string, given: Constraint): void {
  if (given.kind !== 'operand' && given.kind !== 'version') return
  const { operand } = given
  const mistaken = (written: string, hint: string) =>
    warn(values.reading, values.span, {
      message: `Possible typo in constraint for dependency ${ocamlString(name)}: '${written}' might be a mistake.`,
      hints: [hint],
    })
  if (given.kind === 'version' && given.operator === '=') {
    if (operand.kind === 'string' && operand.text === 'version') {
      mistaken(
        '(= version)',
        `Did you mean to use the \`:version\` variable instead? Example: (depends (${name} (= :version)))`,
      )
    }
  }
  if (given.kind === 'operand' && operand.kind === 'variable' && operand.name === 'with_test') {
    mistaken(
      ':with_test',
      `Did you mean to use ':with-test' instead? Example: (depends (${name} :with-test))`,
    )
  }
}

/**
 * `(name constraint)`. Before 3.25 dune also tries the list as a bare name. Of what is wrong at its
 * first level it then only says that the list is none.
 */
function constrained(values: Values, { span, elements }: List): Located<Dependency> {
  const { reading } = values
  const list: Values = { reading, span, name: undefined, elements, next: 0 }
  const { value: name, span: place } = string(list)
  const inner: Values = atLeast(reading.lang, '3.25')
    ? list
    : { ...list, refusal: { span, message: 'Atom or quoted string expected' } }
  if (!packageName.valid(name)) refuse(inner, place, invalidName(packageName, name))
  const given = complete(inner, constraint)
  warnOfTypo(inner, name, given)
  return { value: { name, constraint: given }, span }
}

function dependency(values: Values): Located<Dependency> {
  const sexp = values.elements[values.next]
  if (sexp?.kind === 'list') {
    values.next++
    return constrained(values, sexp)
  }
  const { value: name, span } = named(dependencyName)(values)
  return { value: { name, constraint: undefined }, span }
}

/** Reads the elements of `depends`, `conflicts` or `depopts`. */
export function dependencies(values: Values): readonly Located<Dependency>[] {
  return repeat(values, dependency)
}

/** A dependency as dune would write it in the dune language. */
export function dependencyText({ name, constraint: given }: Dependency): string {
  const written = atomOrQuoted(name)
  return given === undefined ? written : `(${written} ${constraintText(given)})`
}

/** The dependencies on a package that an earlier one of the list names already. */
export function repeated(list: readonly Located<Dependency>[]): readonly Located<Dependency>[] {
  const seen = new Set<string>()
  return list.filter(({ value: { name } }) => {
    const again = seen.has(name)
    seen.add(name)
    return again
  })
}
