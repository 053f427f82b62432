import type { Trigger } from '../release/settings.ts'
import type { Diagnostic } from '../text/diagnostic.ts'
import type { Occasion } from './event.ts'

/** What decides tag and version, as the inputs name them. */
export interface Asked {
  readonly tag: string | undefined
  readonly version: string | undefined
  readonly dryRun: boolean
}

/**
 * What is to be released, from what the run is for and what the inputs ask for. A tag that is named
 * is released whatever started the run, but for a proposed change. Without a tag only a requested run releases:
 * any other is hypothetical, and so is a dry run.
 *
 * @returns the trigger, or the diagnostic that says why there is none.
 */
export function triggerOf(
  occasion: Exclude<Occasion, { kind: 'refused' }>,
  asked: Asked,
): { readonly trigger: Trigger } | { readonly diagnostic: Diagnostic } {
  const { tag, version } = asked
  if (tag !== undefined && version !== undefined) {
    return contradiction(
      `Both tag ("${tag}") and version ("${version}") are given, and the tag is the version.`,
      'Leave version out; or leave tag out to have the tag of that version made.',
    )
  }
  if (tag !== undefined) {
    return occasion.kind === 'tag' && occasion.tag === tag
      ? { trigger: pushedTag(occasion) }
      : { trigger: { kind: 'named-tag', tag } }
  }
  if (occasion.kind === 'tag') {
    return version === undefined
      ? { trigger: pushedTag(occasion) }
      : contradiction(
          `The run is for the tag "${occasion.tag}", which is the version, and version is given, too ("${version}").`,
          'Leave version out; it is for runs on a branch.',
        )
  }
  const kind = occasion.kind === 'request' && !asked.dryRun ? 'version' : 'hypothetical'
  const { commit } = occasion
  return { trigger: version === undefined ? { kind, commit } : { kind, version, commit } }
}

function pushedTag(occasion: Extract<Occasion, { kind: 'tag' }>): Trigger {
  return { kind: 'pushed-tag', tag: occasion.tag, commit: occasion.commit }
}

function contradiction(message: string, hint: string): { readonly diagnostic: Diagnostic } {
  return {
    diagnostic: { severity: 'error', code: 'inputs-contradict', message, hints: [hint] },
  }
}
