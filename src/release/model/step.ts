import type { Failure } from './failure.ts'

/** What a release does, in its order. */
export type StepKind =
  | 'tag'
  | 'draft'
  | 'upload'
  | 'fork'
  | 'branch'
  | 'publish'
  | 'verify'
  | 'commit'
  | 'pull-request'
  | 'links'

/** A step, judged by what the forges showed. Resuming is planning again. */
export type Planned =
  | {
      readonly kind: StepKind
      readonly title: string
      readonly state: 'done'
      /** Why it counts as done. */
      readonly evidence: string
      readonly url?: string
    }
  | { readonly kind: StepKind; readonly title: string; readonly state: 'todo' }
  | {
      readonly kind: StepKind
      readonly title: string
      readonly state: 'refused'
      readonly failure: Failure
    }
