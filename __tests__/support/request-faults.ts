import type { LogEntry } from '../../src/embedded-github/server/exchange.ts'
import type { Fault, Trouble } from '../../src/embedded-github/server/faults.ts'

/** What can go wrong with a request. */
interface Mishap {
  readonly name: string
  readonly trouble: Trouble
  /** Whether it goes wrong with all requests that follow, too. */
  readonly lasting?: true
  /** Whether it is another case for a request that changes nothing on the server. */
  readonly alsoReads?: true
}

const mishaps: readonly Mishap[] = [
  {
    name: 'the connection is cut before the effect',
    trouble: { kind: 'cut', when: 'before' },
    alsoReads: true,
  },
  { name: 'the connection is cut after the effect', trouble: { kind: 'cut', when: 'after' } },
  { name: 'it is answered with 500', trouble: answer(500, { message: 'Server Error' }) },
  {
    name: 'it is answered with 502 and a page',
    trouble: answer(502, '<html>Unicorn</html>'),
    alsoReads: true,
  },
  {
    name: 'a secondary limit refuses it',
    trouble: answer(
      403,
      { message: 'You have exceeded a secondary rate limit.' },
      { 'retry-after': '1' },
    ),
    alsoReads: true,
  },
  {
    name: 'it is answered with 429',
    trouble: answer(429, { message: 'Too many requests' }, { 'retry-after': '1' }),
  },
  {
    name: 'a secondary limit refuses it and all that follows',
    trouble: answer(
      403,
      { message: 'You have exceeded a secondary rate limit.' },
      { 'retry-after': '1' },
    ),
    lasting: true,
  },
  {
    name: 'the network ends before it',
    trouble: { kind: 'cut', when: 'before' },
    lasting: true,
    alsoReads: true,
  },
  {
    name: 'the network ends after it, as if the process were killed',
    trouble: { kind: 'cut', when: 'after' },
    lasting: true,
  },
]

function answer(
  status: number,
  body: string | { message: string },
  headers: Readonly<Record<string, string>> = {},
): Trouble {
  return { kind: 'answer', when: 'before', status, body, headers }
}

/** A fault to inject, and what it is. */
export interface FaultCase {
  readonly name: string
  readonly fault: Fault
}

/** Every mishap at every request: nine at a write, four at a read. */
export function faultsAt(requests: readonly LogEntry[]): readonly FaultCase[] {
  return requests.flatMap(({ method, path, writes }, index) => {
    const n = index + 1
    return mishaps
      .filter(({ alsoReads = false }) => writes || alsoReads)
      .map(({ name, trouble, lasting = false }) => ({
        name: `request ${n}, ${method} ${path}: ${name}`,
        fault: lasting
          ? { on: { from: n }, trouble, times: Number.POSITIVE_INFINITY }
          : { on: { nth: n }, trouble },
      }))
  })
}
