import { parseLines } from '../amend/parse-request.ts'
import type { AmendRequest } from '../amend/request.ts'
import { encodeBytes } from '../text/source.ts'
import type { Fields } from './fields.ts'
import { parseTag } from './names.ts'

/** What `mode: amend` is to do; absent for another mode, or where a diagnostic says why. */
export function readAmendRequest(fields: Fields, mode: string): AmendRequest | undefined {
  const text = fields.text('amend')
  const from = fields.text('from')
  if (mode !== 'amend') {
    for (const name of ['amend', 'from'] as const) {
      if (fields.text(name) !== undefined) {
        const message = `The input ${name} is set, but the mode is ${mode}.`
        contradict(fields, message, `Set mode: amend, or remove the input ${name}.`)
      }
    }
    return undefined
  }
  const tag = fields.read('tag', parseTag)
  if (from === undefined && tag === undefined) return readLines(fields, text ?? '')
  if (text !== undefined) {
    const message = 'The input amend is set, and so is tag or from.'
    contradict(fields, message, 'Set amend, or tag and from. Each is a pull request of its own.')
    return undefined
  }
  if (from === undefined || tag === undefined) {
    const [given, other] = from === undefined ? ['tag', 'from'] : ['from', 'tag']
    const message = `The input ${given} is set without ${other}.`
    contradict(
      fields,
      message,
      'Set tag to the tag of the release, and from to the commit with the opam files.',
    )
    return undefined
  }
  return { kind: 'metadata', tag, from }
}

function readLines(fields: Fields, text: string): AmendRequest | undefined {
  const parsed = parseLines({ name: 'the input amend', text: encodeBytes(text) })
  for (const diagnostic of parsed.kind === 'wrong' ? parsed.diagnostics : []) {
    fields.report(diagnostic)
  }
  return parsed.kind === 'request' ? parsed.request : undefined
}

function contradict(fields: Fields, message: string, hint: string): void {
  fields.report({ severity: 'error', code: 'inputs-contradict', message, hints: [hint] })
}
