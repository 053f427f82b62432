import { readOpamFile } from '../lint/model/opam-reading.ts'
import type { Finding } from '../lint/model/rule.ts'
import { missingFields } from '../lint/opam/missing-fields.ts'
import type { ProjectAddresses } from '../opam/repository-address.ts'
import { repositoryAddress } from '../opam/repository-address.ts'
import type { OpamField } from '../opam/syntax.ts'
import { field, string } from '../opam/syntax.ts'
import { printUrl } from '../opam/url.ts'
import type { ProjectPackage } from '../release/source/project-package.ts'
import { opamTextOf } from './project-state.ts'

/** What a missing field is to say: nothing where only its author knows it. */
export type MissingField =
  | { readonly kind: 'known'; readonly field: OpamField; readonly origin: string }
  | { readonly kind: 'unknown' }

/** The fields that the address of a repository answers. */
const ofAddress: Readonly<Record<string, keyof ProjectAddresses>> = {
  homepage: 'homepage',
  'bug-reports': 'bugReports',
  'dev-repo': 'devRepo',
}

/**
 * What the field is to say that a finding misses; `undefined` where it misses none.
 *
 * @param repository the addresses of the repository that is checked out, where a forge has it.
 */
export function missingField(
  { source, code }: Finding,
  described: ProjectPackage,
  repository: ProjectAddresses | undefined,
): MissingField | undefined {
  const name = source === 'opam' ? fieldOfCode.get(code) : undefined
  if (name === undefined) return undefined
  const which = ofAddress[name]
  const known = which === undefined ? undefined : knownAddresses(described, repository)
  if (which === undefined || known === undefined) return { kind: 'unknown' }
  const { addresses, origin } = known
  return { kind: 'known', field: field(name, string(addresses[which])), origin }
}

const fieldOfCode: ReadonlyMap<number | string, string> = new Map(
  missingFields.flatMap(({ code, fields }) => fields.slice(0, 1).map((name) => [code, name])),
)

/** What the file says itself counts most: the checkout may be that of a fork or a mirror. */
function knownAddresses(
  described: ProjectPackage,
  repository: ProjectAddresses | undefined,
): { readonly addresses: ProjectAddresses; readonly origin: string } | undefined {
  const reading = readOpamFile({ name: described.path, text: opamTextOf(described) ?? '' })
  if (reading.kind === 'refused') return undefined
  const { devRepo, homepage, bugReports } = reading.package
  const stated: readonly (readonly [name: string, address: string])[] = [
    ...(devRepo === undefined ? [] : [['dev-repo', printUrl(devRepo)] as const]),
    ...homepage.map((one) => ['homepage', one] as const),
    ...bugReports.map((one) => ['bug-reports', one] as const),
  ]
  for (const [name, address] of stated) {
    const addresses = repositoryAddress(address)
    if (addresses !== undefined)
      return { addresses, origin: `The field ${name} gives the address.` }
  }
  if (devRepo !== undefined || repository === undefined) return undefined
  return { addresses: repository, origin: 'The git repository gives the address.' }
}
