import type { Filter } from '../../opam/filter.ts'
import { defectOf } from '../model/rule.ts'
import { allFilterNodes, filterFields } from '../view/filters.ts'
import type { OpamRule } from './subject.ts'

/** The system or processor is compared with a name that opam never gives it. */
export const unnormalisedPlatform: OpamRule = {
  name: 'unnormalised-platform',
  code: 55,
  severity: 'error',
  fields: filterFields,
  check: ({ package: found }) => {
    const relations = allFilterNodes(found).filter(({ kind }) => kind === 'relation')
    if (relations.length === 0) return []
    const wrong = relations.flatMap((node) => unnormalised(node)).toReversed()
    return defectOf(
      'Non-normalised OS or arch string being tested',
      wrong.map(({ value, normal }) => `${value} (use ${normal} instead)`),
      () => ({ element: wrong[0]?.value ?? '' }),
    )
  },
}

/** A name that is compared with, and the one that opam has. */
interface Unnormalised {
  readonly value: string
  readonly normal: string
}

function unnormalised(node: Filter): readonly Unnormalised[] {
  if (node.kind !== 'relation') return []
  const { left, right } = node
  const [asked, value] = left.kind === 'ident' ? [left, right] : [right, left]
  if (asked.kind !== 'ident' || value.kind !== 'string') return []
  const { packages, variable, converter } = asked.reference
  if (packages.length > 0 || converter !== undefined) return []
  const normal = normalise(variable, value.value)
  return normal === value.value ? [] : [{ value: value.value, normal }]
}

function normalise(variable: string, value: string): string {
  if (variable === 'os') return normaliseSystem(lowerCase(value))
  return variable === 'arch' ? normaliseProcessor(lowerCase(value)) : value
}

/** Only ASCII has a case here: the text is bytes. */
function lowerCase(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}

function normaliseSystem(name: string): string {
  return name === 'darwin' || name === 'osx' ? 'macos' : name
}

const processors = new Map([
  ...['x86', 'i386', 'i486', 'i586', 'i686'].map((name) => [name, 'x86_32'] as const),
  ['amd64', 'x86_64'],
  ...['powerpc', 'ppc', 'ppcle'].map((name) => [name, 'ppc32'] as const),
  ['ppc64le', 'ppc64'],
  ...['aarch64_be', 'aarch64'].map((name) => [name, 'arm64'] as const),
  ...['armv8b', 'armv8l'].map((name) => [name, 'arm32'] as const),
])

function normaliseProcessor(name: string): string {
  return /^(?:armv5|armv6|earmv6|armv7|earmv7)/.test(name)
    ? 'arm32'
    : (processors.get(name) ?? name)
}
