import type { Failure } from './failure.ts'

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

/** A step of a release, judged, under the name that the step has. */
export type Planned = Judgement & { readonly kind: string }
