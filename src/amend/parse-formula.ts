import type { DependencyConstraint } from '../opam/dependency.ts'
import type { Formula } from '../opam/formula.ts'
import { formulaAtoms } from '../opam/formula.ts'
import { packageNameDefect } from '../opam/package-name.ts'
import { readPackage } from '../opam/package-reader.ts'
import { parseOpamFile } from '../opam/parser.ts'
import type { OpamField, OpamValue } from '../opam/syntax.ts'
import { conjunctsOf } from './dependency-nodes.ts'

/** A dependency as somebody wrote it, or what is wrong with it. */
export type ParsedDependency =
  | {
      readonly kind: 'dependency'
      readonly name: string
      /** All of them must hold. */
      readonly constraints: readonly OpamValue[]
      readonly formula: Formula<DependencyConstraint>
    }
  | { readonly kind: 'wrong'; readonly why: string }

/** A name in quotes or without, and constraints in braces or without. */
const shape = /^\s*(?:"([^"]*)"|([^\s{}<>=!"]+))\s*(?:\{(.*)\}|(.*))\s*$/s

/**
 * Reads `ocaml < "5.0"`, `ocaml < 5.0`, `ocaml {>= "4.08" & < "5.0"}` or `alcotest {with-test}`. Versions need
 * no quotes.
 */
export function parseDependency(text: string): ParsedDependency {
  const [, quoted, plain, braces, bare = ''] = shape.exec(text) ?? []
  const name = quoted ?? plain ?? ''
  const defect = packageNameDefect(name)
  if (defect !== undefined) return { kind: 'wrong', why: defect }
  const inside = withQuotes(braces ?? bare).trim()
  const item = inside === '' ? `"${name}"` : `"${name}" {${inside}}`
  const file = parseOpamFile({ name: 'opam', text: `opam-version: "2.0"\ndepends: [${item}]\n` })
  const [error] = file.diagnostics
  if (error !== undefined) return { kind: 'wrong', why: error.message }
  const read = readPackage(file.file)
  const [fieldError] = read.fieldErrors
  const [atom, more] = formulaAtoms(read.package.depends)
  if (fieldError !== undefined) return { kind: 'wrong', why: fieldError.message }
  if (atom === undefined || more !== undefined) {
    return { kind: 'wrong', why: 'It must be one dependency' }
  }
  const { value } = file.file.items.find(
    (one): one is OpamField => one.kind === 'field' && one.name === 'depends',
  ) ?? { value: undefined }
  const node = value?.kind === 'list' ? value.items[0] : undefined
  const constraints = node?.kind === 'option' ? conjunctsOf(node.constraints) : []
  return { kind: 'dependency', name, constraints, formula: atom.constraints }
}

/** The versions behind operators in quotes; `version`, which is that of the package itself, stays. */
function withQuotes(text: string): string {
  return text.replaceAll(
    /([<>]=?|!?=)\s*([A-Za-z0-9][\w.+~-]*)(?![\w.+~"%{-])/g,
    (all, ...found) => {
      const [operator, version] = found.map(String)
      return version === 'version' ? all : `${operator} "${version}"`
    },
  )
}

/** A field as somebody wrote it, `name: value`; absent where it is none. */
export function parseField(text: string): OpamField | undefined {
  const { file, diagnostics } = parseOpamFile({
    name: 'opam',
    text: `opam-version: "2.0"\n${text}\n`,
  })
  const [, only, more] = file.items
  if (diagnostics.length > 0 || more !== undefined || only?.kind !== 'field') return undefined
  return only
}
