import type { Span } from '../text/source.ts'
import { BadFormat, Unexpected, decode } from './codec.ts'
import { dependencyItemsCodec } from './dependency.ts'
import type { Filter } from './filter.ts'
import { always } from './filter.ts'
import { filterCodec } from './filter-codec.ts'
import type {
  Argument,
  Command,
  EnvironmentUpdate,
  ExternalDependencies,
  Feature,
  Filtered,
} from './package.ts'
import { comparePackageNames } from './package-name.ts'
import type { OpamValue } from './syntax.ts'
import { ident, list, option, string } from './syntax.ts'
import type { ValueCodec } from './value-codecs.ts'
import {
  identCodec,
  listCodec,
  mappedCodec,
  named,
  optionCodec,
  optional,
  pairCodec,
  single,
  stringCodec,
  unwrapFromDepth,
  wrapToDepth,
} from './value-codecs.ts'

/** A value with an optional filter behind it. */
export function filteredCodec<T>(value: ValueCodec<T>): ValueCodec<Filtered<T>> {
  return mappedCodec(
    optionCodec(value, optional(filterCodec)),
    ([first, filter]) => ({ value: first, filter }),
    (filtered): readonly [T, Filter | undefined] => [filtered.value, filtered.filter],
  )
}

const argumentCodec: ValueCodec<Argument> = {
  name: 'ident-or-string',
  read: (value) => {
    if (value.kind === 'string') return { kind: 'string', text: value.value }
    if (value.kind === 'ident') return { kind: 'ident', text: value.name }
    throw new Unexpected()
  },
  write: ({ kind, text }) => (kind === 'string' ? string(text) : ident(text)),
}

/** `[["make" "install"] {dev}]`; one command needs no outer brackets, one word none at all. */
export const commandsCodec: ValueCodec<readonly Command[]> = listCodec(
  filteredCodec(listCodec(filteredCodec(argumentCodec))),
  2,
)

const environmentUpdateCodec: ValueCodec<EnvironmentUpdate> = {
  name: '[env-binding]',
  read: (value, at) => {
    const [only, second] = value.kind === 'list' ? value.items : [value]
    if (only === undefined || second !== undefined) throw new BadFormat('expected ', at)
    return decode(environmentBindingCodec, only, at)
  },
  write: (update) => list([environmentBindingCodec.write(update)]),
}

const environmentBindingCodec: ValueCodec<EnvironmentUpdate> = {
  name: 'env-binding',
  read: (value) => {
    const isUpdate =
      value.kind === 'environment-update' || (value.kind === 'relation' && value.operator === '=')
    if (!isUpdate || value.left.kind !== 'ident' || value.right.kind !== 'string') {
      throw new Unexpected()
    }
    const operator = value.kind === 'relation' ? '=' : value.operator
    return { variable: value.left.name, operator, value: value.right.value }
  },
  write: ({ variable, operator, value }) => {
    const [left, right] = [ident(variable), string(value)]
    return operator === '='
      ? { kind: 'relation', operator, left, right }
      : { kind: 'environment-update', operator, left, right }
  },
}

/** `[[VAR = "value"] [PATH += "bin"]]` */
export const environmentCodec: ValueCodec<readonly EnvironmentUpdate[]> = listCodec(
  environmentUpdateCodec,
  2,
)

/** The filter of `available:`, with or without brackets. */
export const availableCodec: ValueCodec<Filter> = {
  name: '[filter-expression]',
  read: (value, at) => {
    const wrapped = wrapToDepth(value, 1)
    return decode(filterCodec, wrapped.kind === 'list' ? wrapped.items : [wrapped], at)
  },
  write: (filter) => unwrapFromDepth(list(filterCodec.write(filter)), 1),
}

/** `value {…} {…}`; the inner braces are written even when they are empty. */
const featureOptionCodec = optionCodec(
  writingBraces(optionCodec(named('variable', identCodec), dependencyItemsCodec('and'))),
  single(stringCodec),
)

function writingBraces<T>(codec: ValueCodec<T>): ValueCodec<T> {
  return {
    ...codec,
    write: (value) => {
      const written = codec.write(value)
      return written.kind === 'option' ? written : option(written, [])
    },
  }
}

/** `variable {"package" {>= "1"}} {"what it is"}`; missing braces count as empty ones at the end. */
const featureCodec: ValueCodec<Feature> = {
  name: featureOptionCodec.name,
  read: (value, at) => {
    const wrapped = withTwoBraces(value)
    const [[variable, packages], documentation] = featureOptionCodec.read(wrapped, at)
    return { variable, packages, documentation }
  },
  write: ({ variable, packages, documentation }) =>
    featureOptionCodec.write([[variable, packages], documentation]),
}

function withTwoBraces(value: OpamValue): OpamValue {
  if (value.kind !== 'option') return option(option(value, []), [])
  return value.value.kind === 'option' ? value : option(value, [])
}

/** The list of `features:`. */
export const featuresCodec: ValueCodec<readonly Feature[]> = listCodec(featureCodec, 1)

const systemPackagesCodec: ValueCodec<readonly string[]> = mappedCodec<
  readonly string[],
  readonly string[]
>(
  listCodec(named('sys-package', stringCodec)),
  (names) => [...new Set(names)].toSorted(comparePackageNames),
  (names) => names,
)

const filteredSystemPackagesCodec = listCodec(optionCodec(systemPackagesCodec, filterCodec), 2)

/** The old form, `[["debian"] ["pkg"]]`: tags that are all required, then packages. */
const taggedSystemPackagesCodec = listCodec(
  pairCodec(listCodec(stringCodec), systemPackagesCodec),
  3,
)

/** `["pkg"] {os-distribution = "debian"}`, or the old form; errors are those of the new form. */
export const depextsCodec: ValueCodec<readonly ExternalDependencies[]> = {
  name: `${filteredSystemPackagesCodec.name} | ${taggedSystemPackagesCodec.name}`,
  read: (value, at) => {
    try {
      const entries = filteredSystemPackagesCodec.read(value, at)
      return entries.map(([packages, filter]) => ({ packages, filter }))
    } catch (error) {
      return readTagged(value, at, error)
    }
  },
  write: (entries) =>
    filteredSystemPackagesCodec.write(entries.map(({ packages, filter }) => [packages, filter])),
}

function readTagged(
  value: OpamValue,
  at: Span | undefined,
  firstError: unknown,
): readonly ExternalDependencies[] {
  try {
    const entries = taggedSystemPackagesCodec.read(value, at)
    return entries.map(([tags, packages]) => ({ packages, filter: tagsFilter(tags) }))
  } catch {
    throw firstError
  }
}

function tagsFilter(tags: readonly string[]): Filter {
  const [only, second] = tags
  if (only === undefined) return always
  if (second === undefined) return { kind: 'string', value: only }
  return { kind: 'and', operands: tags.map((tag) => ({ kind: 'string', value: tag })) }
}
