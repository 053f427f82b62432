import type { Failure } from './failure.ts'

/** What a release does. */
export type StepKind =
  | 'tag'
  | 'draft'
  | 'upload'
  | 'public-archive'
  | 'fork'
  | 'branch'
  | 'publish'
  | 'verify'
  | 'commit'
  | 'pull-request'
  | 'links'

/** How a step is judged by what the forges showed. Resuming is planning again. */
export type Judgement =
  | {
      readonly title: string
      readonly state: 'done'
      /** Why it counts as done. */
      readonly evidence: string
      readonly url?: string | undefined
    }
  | { readonly title: string; readonly state: 'todo' }
  | { readonly title: string; readonly state: 'refused'; readonly failure: Failure }

/** A step of a release, judged. */
export type Planned = Judgement & { readonly kind: StepKind }
