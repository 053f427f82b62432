import { packageNameDefect } from './package-name.ts'

/**
 * What an identifier of a filter names: a variable of opam (no packages), of packages (`_` is the
 * package itself), and perhaps the texts to take for true and false (`%{foo:installed?yes:no}%`).
 */
export interface VariableReference {
  readonly packages: readonly string[]
  readonly variable: string
  readonly converter?: { readonly whenTrue: string; readonly whenFalse: string }
}

/** One variable: of opam, of the package itself (`_`), or of a package. */
export interface Variable {
  readonly package?: string
  readonly name: string
}

/** A reference, or what opam says against a package's name in it. */
export type ParsedReference =
  | { readonly kind: 'reference'; readonly reference: VariableReference }
  | { readonly kind: 'defect'; readonly message: string }

/**
 * Reads the text of an identifier (opam 2.6.1, `filter_ident_of_string`). `interpolated` is for what
 * stands in `%{…}%`, where `?p:v:` names variable v of a package p whose name may have a `+`.
 */
export function parseReference(text: string, interpolated: boolean): ParsedReference {
  const [before, last] = cutAtLast(text, ':')
  if (before === undefined) return reference([], last)
  const [condition, whenTrue] = cutAtLast(before, '?')
  if (condition === undefined) return reference(splitPackages(before), last)
  if (condition === '' && interpolated) {
    const [name, variable] = cutAtLast(whenTrue, ':')
    if (name === undefined) return reference([], last)
    const message = packageNameDefect(name)
    return message === undefined ? reference([name], variable) : { kind: 'defect', message }
  }
  const [packages, variable] = cutAtLast(condition, ':')
  const converter = { whenTrue, whenFalse: last }
  return reference(packages === undefined ? [] : splitPackages(packages), variable, converter)
}

function cutAtLast(text: string, mark: string): readonly [string | undefined, string] {
  const at = text.lastIndexOf(mark)
  return at === -1 ? [undefined, text] : [text.slice(0, at), text.slice(at + 1)]
}

function splitPackages(text: string): readonly string[] {
  return text.split('+').filter((name) => name !== '')
}

function reference(
  packages: readonly string[],
  variable: string,
  converter?: VariableReference['converter'],
): ParsedReference {
  for (const name of packages) {
    const message = name === '_' ? undefined : packageNameDefect(name)
    if (message !== undefined) return { kind: 'defect', message }
  }
  const plain = { packages, variable }
  return { kind: 'reference', reference: converter === undefined ? plain : { ...plain, converter } }
}

/** The reference as it is written. */
export function printReference({ packages, variable, converter }: VariableReference): string {
  const prefix = packages.length === 0 ? '' : `${packages.join('+')}:`
  const suffix = converter === undefined ? '' : `?${converter.whenTrue}:${converter.whenFalse}`
  return `${prefix}${variable}${suffix}`
}

/** The variables a reference is about, one for each package. */
export function referencedVariables({ packages, variable }: VariableReference): Variable[] {
  if (packages.length === 0) return [{ name: variable }]
  return packages.map((name) => ({ package: name, name: variable }))
}

/** `v`, `_:v` or `p:v`. */
export function printVariable(variable: Variable): string {
  return variable.package === undefined ? variable.name : `${variable.package}:${variable.name}`
}
