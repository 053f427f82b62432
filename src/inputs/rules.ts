import type { Settings, Exemption } from '../release/model/settings.ts'
import type { Fields } from './fields.ts'
import { parseArchiveUrl } from './archive-url.ts'
import { parsePath } from './names.ts'
import { oneOf, parseBoolean, parsePackageNames } from './values.ts'
import { defect, value } from './parsed.ts'
import type { Parsed } from './parsed.ts'

/** `CODE: REASON` or `CODE PACKAGE: REASON`. */
const line = /^(?<finding>[\w-]+)(?:[ \t]+(?<subject>[^\s:]+))?[ \t]*:[ \t]*(?<reason>\S.*)$/

/**
 * The findings that the user knows of, one a line: `missing-lower-bound fmt: every version works`. Empty lines
 * and those that start with `#` say nothing.
 */
export function parseExemptions(text: string): Parsed<readonly Exemption[]> {
  const lines = text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '' && !one.startsWith('#'))
  const exemptions: Exemption[] = []
  for (const one of lines) {
    const { finding, subject, reason } = line.exec(one)?.groups ?? {}
    if (finding === undefined || reason === undefined) {
      return defect(
        `the line ${JSON.stringify(one)} does not name a finding and a reason.`,
        'Write a finding and a reason on each line: "opam-lint-35: it has no page", or "missing-lower-bound fmt: every version works".',
      )
    }
    exemptions.push({ finding, reason, subject })
  }
  return value(exemptions)
}

/** `auto`, or a boolean that overrules it: the values of `keep-v` and `prerelease`. */
export const parseAutomatic = oneOf({ auto: 'auto', true: 'always', false: 'never' } as const, [
  'auto',
  'true',
  'false',
])

/** What becomes of submodules. */
const parseSubmodules = oneOf({ include: 'include', exclude: 'exclude' } as const)

/** How the archive is compressed. */
const parseArchiveFormat = oneOf({ tbz: 'tbz', tgz: 'tgz' } as const)

/** The settings that say which packages are released and by which rules they are judged. */
export type Rules = Omit<
  Settings,
  'source' | 'trigger' | 'dryRun' | 'tagPrefix' | 'opam' | 'actor' | 'commandLine'
>

/** Reads which packages are released, and the rules. */
export function readRules(fields: Fields): Rules {
  const submodules = fields.read('submodules', parseSubmodules)
  const archiveUrl = fields.read('archive-url', parseArchiveUrl)
  const ignore = fields.read('ignore', parseExemptions) ?? []
  const file = readChangelogFile(fields)
  const packages = fields.read('packages', parsePackageNames) ?? []
  const exclude = fields.read('exclude', parsePackageNames) ?? []
  const both = packages.filter((name) => exclude.includes(name))
  if (both.length > 0) {
    fields.report({
      severity: 'error',
      code: 'inputs-contradict',
      message: `The inputs packages and exclude both name ${both.join(', ')}.`,
      hints: ['Remove it from one of them. To select packages, the input packages is enough.'],
    })
  }
  const drift = oneOf({ error: 'error', warn: 'warning', warning: 'warning' } as const, [
    'error',
    'warn',
  ])
  const failOn = oneOf(
    { error: 'error', warning: 'warning', warn: 'warning', never: 'never' } as const,
    ['error', 'warning', 'never'],
  )
  const verify = oneOf({ none: 'none', false: 'none', build: 'build', test: 'test' } as const, [
    'none',
    'build',
    'test',
  ])
  const verified = fields.read('verify', verify) ?? 'none'
  if (archiveUrl !== undefined) {
    if (verified !== 'none') reportMadeElsewhere(fields, 'verify')
    if (submodules !== undefined) reportMadeElsewhere(fields, 'submodules')
  }
  return {
    workingDirectory: fields.read('working-directory', parsePath) ?? '',
    keepV: fields.read('keep-v', parseAutomatic) ?? 'auto',
    packages,
    exclude,
    changelog: {
      file,
      required: fields.read('changelog-required', parseBoolean) ?? false,
    },
    drift: fields.read('drift', drift) ?? 'error',
    failOn: fields.read('fail-on', failOn) ?? 'error',
    ignore,
    prerelease: fields.read('prerelease', parseAutomatic) ?? 'auto',
    submodules,
    archiveFormat: fields.read('archive-format', parseArchiveFormat) ?? 'tbz',
    archiveUrl,
    verify: verified,
    forecast: fields.read('forecast', parseBoolean) ?? true,
    allowFork: fields.read('allow-fork', parseBoolean) ?? false,
    draft: fields.read('draft', parseBoolean) ?? false,
  }
}

/** An input about an archive that is made, where none is. */
function reportMadeElsewhere(fields: Fields, input: 'verify' | 'submodules'): void {
  fields.report({
    severity: 'error',
    code: 'inputs-contradict',
    message: `You cannot set both the inputs archive-url and ${input}: ${input === 'verify' ? 'the archive is only verified' : 'submodules are only included'} if the run makes the archive.`,
    hints: [`Remove the input ${input}. The archive is published as it is.`],
  })
}

/** The changelog's path; a word that sounds like a rule is not taken for a file's name. */
function readChangelogFile(fields: Fields): string | undefined {
  return fields.read('changelog', (text) =>
    /^(?:required|true|false|auto|none)$/i.test(text)
      ? {
          kind: 'defect',
          fact: 'it is the path of the changelog.',
          hint: 'Remove it, and the run finds the changelog. To require a section, set the input changelog-required: true.',
        }
      : parsePath(text),
  )
}
