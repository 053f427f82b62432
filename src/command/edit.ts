import { parseArgs } from 'node:util'
import type { OpamEdit } from '../opam/edit.ts'
import { editOpamFile } from '../opam/edit.ts'
import { field, string } from '../opam/syntax.ts'
import { diagnosticText } from '../text/diagnostic-text.ts'
import { encodeBytes } from '../text/source.ts'
import { readBytes } from './read-bytes.ts'

const usage = `Usage: dune-publish edit FILE [--set-url URL] [--checksum C]... [--set X=V]... [--remove F]...

Prints the opam file with the given fields changed and everything else as it is, as opam's
format-preserving writer does. C is KIND=HEX, V a string, F the name of a field.
`

/**
 * The verb `edit FILE --set-url URL --checksum C… --set X=V --remove F…`. Answers the exit status: 0;
 * 1 when the file cannot be read, or opam would refuse it or the change; 2 when the command line is
 * wrong.
 */
export async function runEdit(args: readonly string[]): Promise<number> {
  const request = readRequest(args)
  if (request.kind === 'help') return print(usage)
  if (request.kind === 'wrong') return complain(`${request.fact}\n${usage}`, 2)
  const text = await readBytes(request.file)
  if (text === undefined) return complain(`${JSON.stringify(request.file)} cannot be read.\n`, 1)
  const edited = editOpamFile({ name: request.file, text }, request.edit)
  const defects = edited.diagnostics.map((diagnostic) => diagnosticText(diagnostic)).join('')
  if (edited.text === undefined) return complain(defects, 1)
  return print(Buffer.from(edited.text, 'latin1'))
}

type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly fact: string }
  | { readonly kind: 'edit'; readonly file: string; readonly edit: OpamEdit }

function readRequest(args: readonly string[]): Request {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'set-url': { type: 'string' },
        checksum: { type: 'string', multiple: true, default: [] },
        set: { type: 'string', multiple: true, default: [] },
        remove: { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) return { kind: 'help' }
    const [file, ...more] = positionals
    if (file === undefined) return { kind: 'wrong', fact: 'The opam FILE is missing.' }
    if (more.length > 0) return { kind: 'wrong', fact: 'One FILE is edited at a time.' }
    const src = values['set-url']
    if (src === undefined && values.checksum.length > 0) {
      return { kind: 'wrong', fact: 'A --checksum needs the --set-url that it is of.' }
    }
    const unset = values.set.find((setting) => setting.indexOf('=') < 1)
    if (unset !== undefined) {
      return { kind: 'wrong', fact: `--set ${JSON.stringify(unset)} is not of the form X=V.` }
    }
    const changes = { set: values.set.map(settingField), remove: values.remove }
    const url = src === undefined ? {} : { url: { src, checksums: values.checksum } }
    return { kind: 'edit', file, edit: { ...changes, ...url } }
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'message' in error) {
      return { kind: 'wrong', fact: String(error.message) }
    }
    throw error
  }
}

function settingField(setting: string) {
  const equals = setting.indexOf('=')
  return field(setting.slice(0, equals), string(encodeBytes(setting.slice(equals + 1))))
}

function print(text: string | Uint8Array): number {
  process.stdout.write(text)
  return 0
}

function complain(text: string, status: number): number {
  process.stderr.write(text)
  return status
}
