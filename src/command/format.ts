import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { normalForm } from '../opam/normal-form.ts'
import { diagnosticText } from '../text/diagnostic-text.ts'
import { readBytes } from './read-bytes.ts'

const usage = `Usage: dune-publish format [FILE]

Prints the opam file (default: standard input) in opam's normal form, as opam lint --normalise does:
without comments and without what opam cannot read.
`

/**
 * The verb `format [FILE]`. Answers the exit status: 0; 1 when the file cannot be read or opam would
 * refuse it; 2 when the command line is wrong.
 */
export async function runFormat(args: readonly string[]): Promise<number> {
  const request = readRequest(args)
  if (request.kind === 'help') return print(usage)
  if (request.kind === 'wrong') return complain(`${request.fact}\n${usage}`, 2)
  const text = await readBytes(request.file)
  if (text === undefined) return complain(`${JSON.stringify(request.file)} cannot be read.\n`, 1)
  const { text: formatted, refusal } = normalForm({ name: resolve(request.file), text })
  if (refusal !== undefined) return complain(diagnosticText(refusal), 1)
  return print(Buffer.from(formatted, 'latin1'))
}

type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly fact: string }
  | { readonly kind: 'format'; readonly file: string }

function readRequest(args: readonly string[]): Request {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h', default: false } },
    })
    if (values.help) return { kind: 'help' }
    const [file = '-', ...more] = positionals
    if (more.length > 0) return { kind: 'wrong', fact: 'One FILE is formatted at a time.' }
    return { kind: 'format', file }
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'message' in error) {
      return { kind: 'wrong', fact: String(error.message) }
    }
    throw error
  }
}

function print(text: string | Uint8Array): number {
  process.stdout.write(text)
  return 0
}

function complain(text: string, status: number): number {
  process.stderr.write(text)
  return status
}
