import { parseTagPrefix } from '../inputs/names.ts'
import { parseArchiveFormat, parseAutomatic, parseSubmodules } from '../inputs/rules.ts'
import type { Parser } from '../inputs/parsed.ts'
import type { Settings } from '../release/model/settings.ts'

/**
 * Options of the verbs that prepare a release: the inputs of the action that decide version and bytes of
 * the archive, under their names and with their values. For `parseArgs`.
 */
export const releaseOptions = {
  'tag-prefix': { type: 'string' },
  'keep-v': { type: 'string' },
  submodules: { type: 'string' },
  'archive-format': { type: 'string' },
} as const

/** What a verb's usage says of them. */
export const releaseOptionsUsage = `
As the inputs of the action, whose working-directory is DIR:
  --tag-prefix PREFIX            what stands before the version in the tags
  --keep-v auto|true|false       whether a tag's "v" belongs to the version
  --submodules include|exclude   what becomes of submodules
  --archive-format tbz|tgz       how the archive is compressed
`

/** The settings that the options can change. */
export type ReleaseOptions = Partial<
  Pick<Settings, 'tagPrefix' | 'keepV' | 'submodules' | 'archiveFormat'>
>

/** The options as they were read from a command line. */
type Given = { readonly [Name in keyof typeof releaseOptions]?: string | undefined }

/** The settings that differ from the default ones; `fact` where an option's value cannot be understood. */
export function readReleaseOptions(
  given: Given,
):
  | { readonly kind: 'read'; readonly options: ReleaseOptions }
  | { readonly kind: 'wrong'; readonly fact: string } {
  const facts: string[] = []
  const read = <T>(name: keyof Given, parser: Parser<T>): T | undefined => {
    const text = given[name]
    const parsed = text === undefined ? undefined : parser(text)
    if (parsed?.kind !== 'defect') return parsed?.value
    facts.push(`The option --${name} is "${text}": ${parsed.fact} ${parsed.hint}`)
    return undefined
  }
  const tagPrefix = read('tag-prefix', parseTagPrefix)
  const keepV = read('keep-v', parseAutomatic)
  const submodules = read('submodules', parseSubmodules)
  const archiveFormat = read('archive-format', parseArchiveFormat)
  if (facts.length > 0) return { kind: 'wrong', fact: facts.join('\n') }
  const options = {
    ...(tagPrefix === undefined ? {} : { tagPrefix }),
    ...(keepV === undefined ? {} : { keepV }),
    ...(submodules === undefined ? {} : { submodules }),
    ...(archiveFormat === undefined ? {} : { archiveFormat }),
  }
  return { kind: 'read', options }
}
