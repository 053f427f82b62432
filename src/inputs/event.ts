import type { Diagnostic } from '../text/diagnostic.ts'
import { textIfThere, valueAt } from '../text/json.ts'
import { isMovingTag } from '../version/tag.ts'

/** The runner's variables and the payload of the event that started the run, as they were found. */
export interface Run {
  readonly env: Readonly<Record<string, string | undefined>>
  /** The parsed JSON of the event; `undefined` where there is none. */
  readonly event: unknown
}

/** What the event says of the commit the run is for. */
export type Occasion =
  /** A tag, which must still name `commit`. */
  | { readonly kind: 'tag'; readonly tag: string; readonly commit: string }
  /** A person (or a program with the right to) asked for a run on a branch. */
  | { readonly kind: 'request'; readonly commit: string }
  /** A branch moved, a clock struck: nobody asked for a release. */
  | { readonly kind: 'branch'; readonly commit: string }
  /** A change that is only proposed: from it, nothing is ever published. */
  | { readonly kind: 'proposal'; readonly commit: string }
  /** A tag with a name that is known to move, such as `nightly`: it marks no release. */
  | { readonly kind: 'moving-tag'; readonly tag: string }
  /** There is nothing to release, or releasing it would be wrong. */
  | { readonly kind: 'refused'; readonly diagnostic: Diagnostic }

/**
 * What the run is for, from the name of the event, its ref and its payload (GitHub's documentation,
 * "Events that trigger workflows").
 *
 * @param commit `GITHUB_SHA`
 * @param tagPrefix what stands before the version in the project's tags
 */
export function readOccasion(run: Run, commit: string, tagPrefix: string): Occasion {
  const name = run.env['GITHUB_EVENT_NAME'] ?? ''
  const tag = tagOfRef(run.env['GITHUB_REF'] ?? '')
  if (name.startsWith('pull_request')) return { kind: 'proposal', commit }
  const named = tag ?? tagOfEvent(run.event, name)
  if (named !== undefined && isMovingTag(named, tagPrefix)) {
    return { kind: 'moving-tag', tag: named }
  }
  switch (name) {
    case 'push':
    case 'create':
      if (tag === undefined) return { kind: 'branch', commit }
      return valueAt(run.event, 'deleted') === true ? deletedTag(tag) : { kind: 'tag', tag, commit }
    case 'delete':
      return valueAt(run.event, 'ref_type') === 'tag'
        ? deletedTag(textAt(run.event, 'ref') ?? '')
        : { kind: 'branch', commit }
    case 'release':
      return ofRelease(run.event, { tag, commit })
    case 'workflow_run':
      return ofWorkflowRun(run.event, commit, tagPrefix)
    case 'workflow_dispatch':
    case 'repository_dispatch':
      return tag === undefined ? { kind: 'request', commit } : { kind: 'tag', tag, commit }
    default:
      return { kind: 'branch', commit }
  }
}

function tagOfRef(ref: string): string | undefined {
  return ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : undefined
}

/** The tag that an event names beside its ref. */
function tagOfEvent(event: unknown, name: string): string | undefined {
  if (name === 'release') return textAt(event, 'release.tag_name')
  const isDeleted = name === 'delete' && valueAt(event, 'ref_type') === 'tag'
  return isDeleted ? textAt(event, 'ref') : undefined
}

function deletedTag(tag: string): Occasion {
  return refused(
    'tag-deleted',
    `The tag "${tag}" was deleted, so there is nothing to release.`,
    'A published release stays as it is. To release again, push a new tag.',
  )
}

function ofRelease(
  event: unknown,
  ref: { readonly tag: string | undefined; readonly commit: string },
): Occasion {
  const tag = ref.tag ?? textAt(event, 'release.tag_name')
  if (tag === undefined) return { kind: 'branch', commit: ref.commit }
  const action = textAt(event, 'action')
  if (action === 'deleted' || action === 'unpublished') {
    return refused(
      'release-withdrawn',
      `The release of the tag "${tag}" was ${action}, so there is nothing to publish.`,
      'Run the workflow on "release: types: [published]".',
    )
  }
  return { kind: 'tag', tag, commit: ref.commit }
}

/** Events of a finished workflow run whose `head_branch` can be the name of a tag. */
const eventsOnTags: readonly string[] = ['push', 'create', 'release', 'workflow_dispatch']

/**
 * A run that follows another workflow sees the default branch in `GITHUB_REF`; what the other one ran
 * on stands in the payload. There, `head_branch` is a branch's or a tag's name and nothing tells which:
 * what reads as a version behind the prefix counts as a tag.
 */
function ofWorkflowRun(event: unknown, commit: string, tagPrefix: string): Occasion {
  const followed = valueAt(event, 'workflow_run')
  const followedEvent = textAt(followed, 'event') ?? ''
  if (followedEvent.startsWith('pull_request')) return { kind: 'proposal', commit }
  const name = textAt(followed, 'head_branch')
  const isTag =
    name !== undefined &&
    eventsOnTags.includes(followedEvent) &&
    name.startsWith(tagPrefix) &&
    /^[vV]?\d/.test(name.slice(tagPrefix.length))
  if (!isTag) return { kind: 'branch', commit }
  const conclusion = textAt(followed, 'conclusion') ?? 'not yet'
  if (conclusion !== 'success') {
    const workflow = textAt(followed, 'name') ?? 'before this one'
    return refused(
      'workflow-not-successful',
      `The workflow "${workflow}" on "${name}" did not succeed (${conclusion}), so nothing is released.`,
      'Fix the failure, then run that workflow again.',
    )
  }
  return { kind: 'tag', tag: name, commit: textAt(followed, 'head_sha') ?? commit }
}

function refused(code: string, message: string, hint: string): Occasion {
  return { kind: 'refused', diagnostic: { severity: 'error', code, message, hints: [hint] } }
}

/**
 * The login of the person who released: who started the run, or started it again, or whose deed the
 * event was. Bots are passed over, since opam-repository wants to know the human.
 */
export function readActor(run: Run): string | undefined {
  const logins = [
    run.env['GITHUB_ACTOR'],
    run.env['GITHUB_TRIGGERING_ACTOR'],
    textAt(run.event, 'release.author.login'),
    textAt(run.event, 'workflow_run.actor.login'),
    textAt(run.event, 'sender.login'),
  ]
  return logins.find((login) => login !== undefined && login !== '' && !login.endsWith('[bot]'))
}

/** The text at a path, where there is one that is not empty. */
function textAt(value: unknown, path: string): string | undefined {
  const found = textIfThere(value, path)
  return found === '' ? undefined : found
}
