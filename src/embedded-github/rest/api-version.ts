import { Refusal } from '../world/refusal.ts'

/** Versions of the REST API the server speaks, oldest first; the oldest is meant where none is named. */
const supportedVersions = ['2022-11-28', '2026-03-10'] as const

/**
 * The version a request is for. One that is not supported is refused with 400; one in `retired` with
 * 410, as GitHub announces for versions past their end.
 */
export function apiVersion(field: string | undefined, retired: readonly string[]): string {
  const version = field ?? supportedVersions.find((supported) => !retired.includes(supported)) ?? ''
  if (retired.includes(version)) {
    throw new Refusal(410, `The API version "${version}" is no longer supported.`)
  }
  const known: readonly string[] = supportedVersions
  if (known.includes(version)) return version
  const offered = known.filter((supported) => !retired.includes(supported)).toReversed()
  const list = offered.map((supported, index) =>
    index === 0 ? `"${supported}" (most recent)` : `"${supported}"`,
  )
  throw new Refusal(
    400,
    `The version you specified in the "X-GitHub-API-Version" request header, "${version}", is not a supported version. The following versions are currently supported: ${list.join(', ')}.`,
  )
}
