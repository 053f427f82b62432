import { parseTagPrefix } from '../inputs/names.ts'
import { parseArchiveFormat, parseAutomatic, parseSubmodules } from '../inputs/rules.ts'
import type { Parser } from '../inputs/parsed.ts'
import type { Settings } from '../release/model/settings.ts'
import type { WrongArguments } from './command-line.ts'

/**
 * Options of the verbs that prepare a release: the inputs of the action that decide version and bytes of
 * the archive, under their names and with their values.
 */
const settingOptions = {
  'tag-prefix': { type: 'string' },
  'keep-v': { type: 'string' },
  submodules: { type: 'string' },
  'archive-format': { type: 'string' },
} as const

/** All options of those verbs. For `parseArgs`. */
export const releaseOptions = {
  tag: { type: 'string' },
  version: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean', default: false },
  ...settingOptions,
} as const

/** What a verb's usage says of them. */
export const releaseOptionsUsage = `
As the inputs of the action, whose working-directory is DIR:
  --tag-prefix PREFIX            what stands before the version in the tags
  --keep-v auto|true|false       whether a tag's "v" belongs to the version
  --submodules include|exclude   what becomes of submodules
  --archive-format tbz|tgz       how the archive is compressed
`

/** What is to be released, and the settings that the options decide. */
export interface ReleaseOptions {
  /** Absent, like `version`: the newest tag of the commit, else the newest version of the changelog. */
  readonly tag: string | undefined
  /** To be tagged on the commit that is checked out. */
  readonly version: string | undefined
  readonly settings: Pick<Settings, 'tagPrefix' | 'keepV' | 'submodules' | 'archiveFormat'>
}

/** The options as they were read from a command line. */
type Given = {
  readonly [Name in 'tag' | 'version' | keyof typeof settingOptions]?: string | undefined
}

/** Reads the options; `wrong` where they contradict each other, or a value cannot be understood. */
export function readReleaseOptions(given: Given): ReleaseOptions | WrongArguments {
  const { tag, version } = given
  if (tag !== undefined && version !== undefined) {
    return { wrong: 'The tag is the version: --tag and --version exclude each other.' }
  }
  const facts: string[] = []
  const read = <T>(name: keyof typeof settingOptions, parser: Parser<T>): T | undefined => {
    const text = given[name]
    const parsed = text === undefined ? undefined : parser(text)
    if (parsed?.kind !== 'defect') return parsed?.value
    facts.push(`The option --${name} is "${text}": ${parsed.fact} ${parsed.hint}`)
    return undefined
  }
  const settings = {
    tagPrefix: read('tag-prefix', parseTagPrefix) ?? '',
    keepV: read('keep-v', parseAutomatic) ?? 'auto',
    submodules: read('submodules', parseSubmodules),
    archiveFormat: read('archive-format', parseArchiveFormat) ?? 'tbz',
  }
  return facts.length > 0 ? { wrong: facts.join('\n') } : { tag, version, settings }
}
