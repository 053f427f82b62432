import type { Json } from '../../text/json.ts'

/** Which requests a fault is for; what is left out does not matter. */
export interface FaultMatch {
  readonly method?: string
  /** The path as the log has it (`/repos/o/r/pulls`, `/graphql`), or a pattern for it. */
  readonly path?: string | RegExp
  /** Only requests that change something, or only those that do not. */
  readonly writes?: boolean
  /** The n-th request that matches, counted from 1 and from when the fault was injected. */
  readonly nth?: number
  /** That request and all that follow it, counted in the same way. */
  readonly from?: number
}

/** What goes wrong. */
export type Trouble =
  /** The answer comes later. */
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** Something else happens meanwhile: `before` it is done, or `after` it and before the answer. */
  | {
      readonly kind: 'hold'
      readonly when: 'before' | 'after'
      readonly until: () => Promise<unknown>
    }
  /**
   * Another answer: `before`, instead of doing what was asked; `after`, although it was done. A `body`
   * that is a text is sent as it is, with `text/html`; anything else as JSON.
   */
  | {
      readonly kind: 'answer'
      readonly when: 'before' | 'after'
      readonly status: number
      readonly body?: Json
      readonly headers?: Readonly<Record<string, string>>
    }
  /**
   * The connection breaks: `before` anything was done, `during` the body (half of an upload arrives),
   * or `after` it was done and before the answer.
   */
  | { readonly kind: 'cut'; readonly when: 'before' | 'during' | 'after' }

/** A trouble and the requests it is for. */
export interface Fault {
  readonly on?: FaultMatch
  readonly trouble: Trouble
  /** How often it strikes; once unless said. `Infinity` for ever. */
  readonly times?: number
}

/** What faults need to know of a request. */
export interface Struck {
  readonly method: string
  readonly path: string
  readonly writes: boolean
}

/** The faults of one server. */
export interface Faults {
  /** Injects a fault; the function it answers takes it away again. */
  inject(fault: Fault): () => void
  /** Takes all faults away. */
  clear(): void
  /** Troubles for this request, counted as having struck. */
  strike(request: Struck): readonly Trouble[]
}

function matches(match: FaultMatch, { method, path, writes }: Struck): boolean {
  return (
    (match.method === undefined || match.method === method) &&
    (match.writes === undefined || match.writes === writes) &&
    (match.path === undefined ||
      (typeof match.path === 'string' ? match.path === path : match.path.test(path)))
  )
}

/** A list of faults, empty. */
export function createFaults(): Faults {
  const active: { readonly fault: Fault; seen: number; left: number }[] = []
  const remove = (fault: Fault): void => {
    const index = active.findIndex((entry) => entry.fault === fault)
    if (index >= 0) active.splice(index, 1)
  }
  return {
    inject: (fault) => {
      active.push({ fault, seen: 0, left: fault.times ?? 1 })
      return () => remove(fault)
    },
    clear: () => {
      active.length = 0
    },
    strike: (request) => {
      const struck: Trouble[] = []
      for (const entry of active.slice()) {
        if (!matches(entry.fault.on ?? {}, request)) continue
        entry.seen += 1
        const { nth = entry.seen, from = entry.seen } = entry.fault.on ?? {}
        if (nth !== entry.seen || entry.seen < from) continue
        struck.push(entry.fault.trouble)
        entry.left -= 1
        if (entry.left <= 0) remove(entry.fault)
      }
      return struck
    },
  }
}
