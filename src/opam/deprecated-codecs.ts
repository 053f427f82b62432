import type { Span } from '../text/source.ts'
import type { Checksum } from './checksum.ts'
import type { Codec } from './codec.ts'
import { Unexpected, decode } from './codec.ts'
import { oppositeOperator } from './dependency.ts'
import type { Filter } from './filter.ts'
import { always } from './filter.ts'
import type { Formula } from './formula.ts'
import { joinFormulas, negateFormula } from './formula.ts'
import { readOperands } from './operands.ts'
import type { CompilerConstraint, OsConstraint, UrlSection } from './package.ts'
import type { OpamValue } from './syntax.ts'
import type { ValueCodec } from './value-codecs.ts'
import {
  checksumCodec,
  listCodec,
  named,
  optionCodec,
  optional,
  pairCodec,
  single,
  stringCodec,
  urlCodec,
  wrapToDepth,
} from './value-codecs.ts'

/** How a value is read; the deprecated fields are never written. */
type ValueReader<T> = (value: OpamValue, at: Span | undefined) => T

/** A codec of which only the reading is wanted. */
function readingOnly<Output>(
  name: string,
  read: (values: readonly OpamValue[]) => Output,
): Codec<readonly OpamValue[], Output> {
  return { name, read, write: () => [] }
}

/** A compiler: a string, or the bare word `system`. */
const compilerVersionCodec: ValueCodec<string> = {
  name: 'compiler-version',
  read: (value) => {
    if (value.kind === 'ident' && value.name === 'system') return value.name
    if (value.kind !== 'string') throw new Unexpected()
    return value.value
  },
  write: stringCodec.write,
}

const compilerConstraintsCodec = readingOnly('compiler-version-constraints', readCompilers)

function readCompilers(values: readonly OpamValue[]): CompilerConstraint {
  return joinFormulas(
    'and',
    values.map((value) => readCompiler(value)),
  )
}

function readCompiler(value: OpamValue): CompilerConstraint {
  switch (value.kind) {
    case 'prefix-relation': {
      const version = decode(compilerVersionCodec, value.value, value.value.span)
      return { kind: 'atom', atom: { operator: value.operator, version } }
    }
    case 'and':
    case 'or':
      return joinFormulas(value.kind, readOperands(value, readCompiler))
    case 'not':
      return negateFormula(readCompiler(value.value), ({ operator, version }) => ({
        operator: oppositeOperator(operator),
        version,
      }))
    case 'group':
      return { kind: 'block', formula: readCompilers(value.items) }
    case 'bool':
    case 'int':
    case 'string':
    case 'ident':
    case 'relation':
    case 'environment-update':
    case 'defined':
    case 'list':
    case 'option':
      throw new Unexpected(value.span)
  }
}

/** `ocaml-version: [>= "4.02"]` */
export const readOcamlVersion: ValueReader<CompilerConstraint> = (value, at) => {
  const wrapped = wrapToDepth(value, 1)
  return decode(compilerConstraintsCodec, wrapped.kind === 'list' ? wrapped.items : [wrapped], at)
}

const osConstraintsCodec = readingOnly('os-constraint', readSystems)

function readSystems(values: readonly OpamValue[]): Formula<OsConstraint> {
  return joinFormulas(
    'or',
    values.map((value) => readSystem(value)),
  )
}

function readSystem(value: OpamValue): Formula<OsConstraint> {
  switch (value.kind) {
    case 'string':
      return { kind: 'atom', atom: { is: true, os: value.value } }
    case 'and':
    case 'or':
      return joinFormulas(value.kind, readOperands(value, readSystem))
    case 'not':
      return negateFormula(readSystem(value.value), ({ is, os }) => ({ is: !is, os }))
    case 'group':
      return { kind: 'block', formula: readSystems(value.items) }
    case 'bool':
    case 'int':
    case 'ident':
    case 'relation':
    case 'prefix-relation':
    case 'environment-update':
    case 'defined':
    case 'list':
    case 'option':
      throw new Unexpected(value.span)
  }
}

/** `os: ["linux" "macos"]` */
export const readOs: ValueReader<Formula<OsConstraint>> = (value, at) =>
  decode(osConstraintsCodec, value.kind === 'list' ? value.items : [value], at)

/** A formula of a deprecated field as the filter of `available:` that it stands for. */
export function formulaFilter<Atom>(
  formula: Formula<Atom>,
  atomFilter: (atom: Atom) => Filter,
): Filter {
  switch (formula.kind) {
    case 'empty':
      return always
    case 'atom':
      return atomFilter(formula.atom)
    case 'block':
      return formulaFilter(formula.formula, atomFilter)
    case 'and':
    case 'or':
      return {
        kind: formula.kind,
        operands: formula.operands.map((operand) => formulaFilter(operand, atomFilter)),
      }
  }
}

const extraSourcesCodec = listCodec(
  pairCodec(
    optionCodec(urlCodec('url'), optional(single(named('file', stringCodec)))),
    checksumCodec,
  ),
  2,
)

/** `extra-sources: [["https://…" {"name"} "md5=…"]]`, in the order of the file. */
export const readExtraSources: ValueReader<readonly (readonly [string, UrlSection])[]> = (
  value,
  at,
) =>
  decode(extraSourcesCodec, value, at).map(([[url, name], checksum]) => {
    const checksums: readonly Checksum[] = [checksum]
    return [name ?? baseName(url.path), { url, checksums, mirrors: [] }]
  })

/** The last name of a path. */
function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
