import type { Span } from '../text/source.ts'
import type { Checksum } from './checksum.ts'
import type { Codec } from './codec.ts'
import { Unexpected, decode } from './codec.ts'
import { oppositeOperator } from './dependency.ts'
import type { Filter } from './filter.ts'
import { always } from './filter.ts'
import type { Formula } from './formula.ts'
import { formulaParts } from './formula.ts'
import { readFormula } from './formula-codec.ts'
import type { CompilerBound, CompilerConstraint, OsConstraint, UrlSection } from './package.ts'
import type { OpamValue } from './syntax.ts'
import { foldTree } from './tree.ts'
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

const compilerConstraintsCodec = readingOnly('compiler-version-constraints', (values) =>
  readFormula(values, {
    join: 'and',
    firstOperand: 'right',
    atom: readCompiler,
    negate: (atom, times) =>
      times % 2 === 0 ? atom : { ...atom, operator: oppositeOperator(atom.operator) },
  }),
)

function readCompiler(value: OpamValue): CompilerBound {
  if (value.kind !== 'prefix-relation') throw new Unexpected(value.span)
  const version = decode(compilerVersionCodec, value.value, value.value.span)
  return { operator: value.operator, version }
}

/** `ocaml-version: [>= "4.02"]` */
export const readOcamlVersion: ValueReader<CompilerConstraint> = (value, at) => {
  const wrapped = wrapToDepth(value, 1)
  return decode(compilerConstraintsCodec, wrapped.kind === 'list' ? wrapped.items : [wrapped], at)
}

const osConstraintsCodec = readingOnly('os-constraint', (values) =>
  readFormula(values, {
    join: 'or',
    firstOperand: 'right',
    atom: readSystem,
    negate: ({ is, os }, times) => ({ is: is === (times % 2 === 0), os }),
  }),
)

function readSystem(value: OpamValue): OsConstraint {
  if (value.kind !== 'string') throw new Unexpected(value.span)
  return { is: true, os: value.value }
}

/** `os: ["linux" "macos"]` */
export const readOs: ValueReader<Formula<OsConstraint>> = (value, at) =>
  decode(osConstraintsCodec, value.kind === 'list' ? value.items : [value], at)

/** A formula of a deprecated field as the filter of `available:` that it stands for. */
export function formulaFilter<Atom>(
  formula: Formula<Atom>,
  atomFilter: (atom: Atom) => Filter,
): Filter {
  return foldTree<Formula<Atom>, Filter>(formula, formulaParts, (node, next) => {
    switch (node.kind) {
      case 'empty':
        return always
      case 'atom':
        return atomFilter(node.atom)
      case 'block':
        return next()
      case 'and':
      case 'or':
        return { kind: node.kind, operands: node.operands.map(() => next()) }
    }
  })
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

/** The last name of a path, which may end in slashes. */
function baseName(path: string): string {
  let end = path.length
  while (path[end - 1] === '/') end--
  return path.slice(path.lastIndexOf('/', end - 1) + 1, end)
}
