import type { Checksum } from './checksum.ts'
import { parseChecksum, printChecksum } from './checksum.ts'
import type { Codec } from './codec.ts'
import { Refused, Unexpected, decode } from './codec.ts'
import { ocamlString } from '../text/ocaml-escape.ts'
import type { VersionedPackage } from './package-name.ts'
import { packageNameDefect, packageVersionDefect, parseVersionedPackage } from './package-name.ts'
import type { OpamValue } from './syntax.ts'
import { ident, list, option, string } from './syntax.ts'
import type { OpamUrl, UrlReading } from './url.ts'
import { parseUrl, printUrl } from './url.ts'

/** How a kind of value is read and written. */
export type ValueCodec<T> = Codec<OpamValue, T>

/** A string. */
export const stringCodec: ValueCodec<string> = {
  name: 'string',
  read: (value) => {
    if (value.kind !== 'string') throw new Unexpected()
    return value.value
  },
  write: string,
}

/** A word without quotes. */
export const identCodec: ValueCodec<string> = {
  name: 'ident',
  read: (value) => {
    if (value.kind !== 'ident') throw new Unexpected()
    return value.name
  },
  write: ident,
}

/** The same values under another name. */
export function named<T>(name: string, codec: ValueCodec<T>): ValueCodec<T> {
  return { ...codec, name }
}

/** The same values in another shape. */
export function mappedCodec<T, U>(
  codec: ValueCodec<T>,
  shape: (value: T) => U,
  unshape: (value: U) => T,
): ValueCodec<U> {
  return {
    name: codec.name,
    read: (value, at) => shape(codec.read(value, at)),
    write: (value) => codec.write(unshape(value)),
  }
}

/** A string that means something else. */
function fromString<T>(
  name: string,
  parse: (text: string) => T,
  print: (value: T) => string,
): ValueCodec<T> {
  return {
    name,
    read: (value, at) => parse(stringCodec.read(value, at)),
    write: (value) => string(print(value)),
  }
}

/** A string without the blanks and line breaks around it. */
export const strippedStringCodec = fromString('string', stripped, (text) => text)

/** opam's `strip`: spaces, tabs, carriage returns and line feeds. */
export function stripped(text: string): string {
  const start = text.search(/[^ \t\r\n]/)
  if (start === -1) return ''
  let end = text.length
  while (' \t\r\n'.includes(text[end - 1] ?? '')) end--
  return text.slice(start, end)
}

function checked(text: string, defect: string | undefined): string {
  if (defect !== undefined) throw new Refused(defect)
  return text
}

/** The name of a package, in quotes. */
export const packageNameCodec = fromString(
  'pkg-name',
  (text) => checked(text, packageNameDefect(text)),
  (name) => name,
)

/** The version of a package, in quotes. */
export const versionCodec = fromString(
  'version',
  (text) => {
    const version = stripped(text)
    return checked(version, packageVersionDefect(version))
  },
  (version) => version,
)

/** A package in one version, in quotes: `"ocaml.5.1.0"`. */
export const versionedPackageCodec: ValueCodec<VersionedPackage> = fromString(
  'versioned package',
  (text) => {
    const found = parseVersionedPackage(text)
    if (found === undefined) throw new Refused('OpamPackage.of_string')
    return found
  },
  ({ name, version }) => `${name}.${version}`,
)

/** A checksum, in quotes. */
export const checksumCodec: ValueCodec<Checksum> = fromString(
  'checksum',
  (text) => {
    const checksum = parseChecksum(text)
    if (checksum === undefined) throw new Refused('Invalid_argument("OpamHash.of_string")')
    return checksum
  },
  printChecksum,
)

/** Addresses; the name shows in messages. */
export function urlCodec(name: string, reading: UrlReading = {}): ValueCodec<OpamUrl> {
  return fromString(
    name,
    (text) => {
      const parsed = parseUrl(text, reading)
      if (parsed.kind === 'url') return parsed.url
      throw new Refused(`OpamUrl.Parse_error(${ocamlString(parsed.message)})`)
    },
    printUrl,
  )
}

/**
 * Wraps a value in lists until they nest, at its start, as deep as the field's do; an option counts as
 * the value before its braces.
 */
export function wrapToDepth(value: OpamValue, depth: number): OpamValue {
  let missing = depth
  let inner: OpamValue | undefined = value
  while (missing > 0 && inner !== undefined) {
    if (inner.kind === 'option') {
      inner = inner.value
    } else if (inner.kind === 'list') {
      inner = inner.items[0]
      missing--
    } else {
      break
    }
  }
  let wrapped = value
  for (; missing > 0; missing--) wrapped = list([wrapped])
  return wrapped
}

/** Takes a value out of lists of one element, at most `depth` of them. */
export function unwrapFromDepth(value: OpamValue, depth: number): OpamValue {
  let unwrapped = value
  for (let left = depth; left > 0 && unwrapped.kind === 'list'; left--) {
    const [only, second] = unwrapped.items
    if (only === undefined || second !== undefined) break
    unwrapped = only
  }
  return unwrapped
}

/** A list; fewer brackets than `depth` may be written where there is one element. */
export function listCodec<T>(element: ValueCodec<T>, depth = 0): ValueCodec<readonly T[]> {
  return {
    name: `[${element.name}]`,
    read: (value) => {
      const wrapped = wrapToDepth(value, depth)
      if (wrapped.kind !== 'list') throw new Unexpected()
      return wrapped.items.map((item) => decode(element, item, item.span))
    },
    write: (items) => unwrapFromDepth(list(items.map((item) => element.write(item))), depth),
  }
}

/** `value {…}`, the braces optional. As in opam, what is in the braces is read first. */
export function optionCodec<T, U>(
  value: ValueCodec<T>,
  inBraces: Codec<readonly OpamValue[], U>,
): ValueCodec<readonly [T, U]> {
  return {
    name: `${value.name} ?{${inBraces.name}}`,
    read: (input) => {
      const [before, constraints] =
        input.kind === 'option' ? [input.value, input.constraints] : [input, []]
      const second = decode(inBraces, constraints, constraints[0]?.span)
      return [decode(value, before, before.span), second]
    },
    write: ([first, second]) => {
      const constraints = inBraces.write(second)
      return constraints.length === 0 ? value.write(first) : option(value.write(first), constraints)
    },
  }
}

/** `[first second]`; as in opam, the second is read first. */
export function pairCodec<T, U>(
  first: ValueCodec<T>,
  second: ValueCodec<U>,
): ValueCodec<readonly [T, U]> {
  return {
    name: `[${first.name} ${second.name}]`,
    read: (value) => {
      if (value.kind !== 'list') throw new Unexpected()
      const [left, right, third] = value.items
      if (left === undefined || right === undefined || third !== undefined) throw new Unexpected()
      const read = decode(second, right, right.span)
      return [decode(first, left, left.span), read]
    },
    write: ([left, right]) => list([first.write(left), second.write(right)]),
  }
}

/** What is in braces, or nothing. */
export function optional<T>(
  codec: Codec<readonly OpamValue[], T>,
): Codec<readonly OpamValue[], T | undefined> {
  return {
    name: `?${codec.name}`,
    read: (values, at) => (values.length === 0 ? undefined : codec.read(values, at)),
    write: (value) => (value === undefined ? [] : codec.write(value)),
  }
}

/** Braces with one value. */
export function single<T>(codec: ValueCodec<T>): Codec<readonly OpamValue[], T> {
  return {
    name: codec.name,
    read: (values, at) => {
      const [only, second] = values
      if (only === undefined || second !== undefined) throw new Unexpected()
      return codec.read(only, at)
    },
    write: (value) => [codec.write(value)],
  }
}
