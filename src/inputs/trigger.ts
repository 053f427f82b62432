import type { Trigger } from '../release/model/settings.ts'
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
 * @returns the trigger, the diagnostic that says why there is none, or the notice that nothing is to be done.
 */
export function triggerOf(
  occasion: Exclude<Occasion, { kind: 'refused' }>,
  asked: Asked,
):
  | { readonly trigger: Trigger }
  | { readonly diagnostic: Diagnostic }
  | { readonly nothing: Diagnostic } {
  const { tag, version } = asked
  if (tag !== undefined && version !== undefined) {
    return contradiction(
      `The inputs tag and version are both set ("${tag}" and "${version}"), but the tag already says the version.`,
      'Remove the input version. Or remove the input tag, and the run makes the tag of that version.',
    )
  }
  if (tag !== undefined && !(occasion.kind === 'moving-tag' && occasion.tag === tag)) {
    return occasion.kind === 'tag' && occasion.tag === tag
      ? { trigger: pushedTag(occasion) }
      : { trigger: { kind: 'named-tag', tag } }
  }
  if (occasion.kind === 'moving-tag') return { nothing: movingTag(occasion.tag) }
  if (occasion.kind === 'tag') {
    return version === undefined
      ? { trigger: pushedTag(occasion) }
      : contradiction(
          `The run is for the tag "${occasion.tag}", which already says the version, but the input version is set too ("${version}").`,
          'Remove the input version. It is for runs on a branch.',
        )
  }
  const kind = occasion.kind === 'request' && !asked.dryRun ? 'version' : 'hypothetical'
  const { commit } = occasion
  return { trigger: { kind, version, commit } }
}

function pushedTag(occasion: Extract<Occasion, { kind: 'tag' }>): Trigger {
  return { kind: 'pushed-tag', tag: occasion.tag, commit: occasion.commit }
}

function movingTag(tag: string): Diagnostic {
  return {
    severity: 'notice',
    code: 'tag-moving',
    message: `The tag "${tag}" is not a version but a tag that moves, so nothing is released.`,
    hints: ["To run the workflow only for versions, set tags: ['[0-9]*', 'v[0-9]*']."],
  }
}

function contradiction(message: string, hint: string): { readonly diagnostic: Diagnostic } {
  return {
    diagnostic: { severity: 'error', code: 'inputs-contradict', message, hints: [hint] },
  }
}
