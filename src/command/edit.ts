import type { OpamEdit } from '../opam/edit.ts'
import { editOpamFile } from '../opam/edit.ts'
import { field, string } from '../opam/syntax.ts'
import { diagnosticText } from '../text/diagnostic-text.ts'
import { encodeBytes } from '../text/source.ts'
import { complain, readCommandLine, refuseCommandLine, say, unreadable } from './command-line.ts'
import { readBytes } from './read-bytes.ts'

const usage = `Usage: dune-publish edit FILE [--set-url URL] [--checksum C]… [--set X=V]… [--remove F]…

Prints the opam file with the given fields changed and everything else as it is, as opam's
format-preserving writer does. C is KIND=HEX, V a string, F the name of a field.

Exit status: 0; 1 when the file cannot be read, or opam would refuse it or the change; 2 when the command
line is wrong.
`

/**
 * The verb `edit FILE --set-url URL --checksum C… --set X=V --remove F…`. Answers the exit status: 0;
 * 1 when the file cannot be read, or opam would refuse it or the change; 2 when the command line is
 * wrong.
 */
export async function runEdit(args: readonly string[]): Promise<number> {
  const line = readCommandLine(args, {
    'set-url': { type: 'string' },
    checksum: { type: 'string', multiple: true, default: [] },
    set: { type: 'string', multiple: true, default: [] },
    remove: { type: 'string', multiple: true, default: [] },
  })
  if (line.kind === 'help') {
    say(usage)
    return 0
  }
  if (line.kind === 'wrong') return refuseCommandLine(line.fact, usage)
  const { 'set-url': src, checksum: checksums, set, remove } = line.values
  const [file, ...more] = line.positionals
  if (file === undefined) return refuseCommandLine('The opam FILE is missing.', usage)
  if (more.length > 0) return refuseCommandLine('One FILE is edited at a time.', usage)
  if (src === undefined && checksums.length > 0) {
    return refuseCommandLine('A --checksum needs the --set-url that it is of.', usage)
  }
  const unset = set.find((setting) => setting.indexOf('=') < 1)
  if (unset !== undefined) {
    return refuseCommandLine(`--set ${JSON.stringify(unset)} is not of the form X=V.`, usage)
  }
  const url = src === undefined ? {} : { url: { src, checksums } }
  return await editFile(file, { set: set.map(settingField), remove, ...url })
}

async function editFile(file: string, edit: OpamEdit): Promise<number> {
  const text = await readBytes(file)
  if (text === undefined) return unreadable(file)
  const edited = editOpamFile({ name: file, text }, edit)
  if (edited.text === undefined) {
    complain(edited.diagnostics.map((diagnostic) => diagnosticText(diagnostic).trimEnd()))
    return 1
  }
  say(Buffer.from(edited.text, 'latin1'))
  return 0
}

function settingField(setting: string) {
  const equals = setting.indexOf('=')
  return field(setting.slice(0, equals), string(encodeBytes(setting.slice(equals + 1))))
}
