import { resolve } from 'node:path'
import { normalForm } from '../opam/normal-form.ts'
import { diagnosticText } from '../text/diagnostic-text.ts'
import { complain, say, unreadable, verb } from '../command-line/command-line.ts'
import type { Verb } from '../command-line/command-line.ts'
import { readBytes } from '../disk/read-bytes.ts'
import { slashedPath } from '../command-line/slashed-path.ts'

const usage = `Usage: dune-publish format [FILE]

Prints an opam file (default: standard input) in opam's normal form, as "opam lint --normalise" does.
Comments and fields that opam cannot read are left out.

Exit status: 0; 1 when the file cannot be read or opam would refuse it; 2 when the command line is wrong.
`

/** The verb `format [FILE]`. */
export const runFormat: Verb = verb(usage, {}, async ({ positionals }) => {
  const [file = '-', ...more] = positionals
  if (more.length > 0) return { wrong: 'Name one FILE.' }
  const text = await readBytes(file)
  if (text === undefined) return unreadable(file)
  const { text: formatted, refusal } = normalForm({ name: slashedPath(resolve(file)), text })
  if (refusal !== undefined) {
    complain([diagnosticText(refusal).trimEnd()])
    return 1
  }
  say(Buffer.from(formatted, 'latin1'))
  return 0
})
