import type { OpamEdit } from '../opam/edit.ts'
import { editOpamFile } from '../opam/edit.ts'
import { field, string } from '../opam/syntax.ts'
import { diagnosticText } from '../text/diagnostic-text.ts'
import { encodeBytes } from '../text/source.ts'
import { complain, say, unreadable, verb } from './command-line.ts'
import type { Verb } from './command-line.ts'
import { textOption, textsOption } from './option.ts'
import { readBytes } from './read-bytes.ts'

const usage = `Usage: dune-publish edit FILE [--set-url URL] [--checksum C]… [--set X=V]… [--remove F]…

Prints the opam file with the given fields changed and everything else as it is, as opam's
format-preserving writer does. C is KIND=HEX, V a string, F the name of a field.

Exit status: 0; 1 when the file cannot be read, or opam would refuse it or the change; 2 when the command
line is wrong.
`

const options = {
  'set-url': textOption('URL', 'Set the address of the archive'),
  checksum: textsOption('KIND=HEX', 'Set a checksum of the archive'),
  set: textsOption('FIELD=STRING', 'Set a field'),
  remove: textsOption('FIELD', 'Remove a field'),
} as const

/** The verb `edit FILE --set-url URL --checksum C… --set X=V --remove F…`. */
export const runEdit: Verb = verb(usage, options, async ({ positionals, values }) => {
  const { 'set-url': src, checksum: checksums = [], set = [], remove = [] } = values
  const [file, ...more] = positionals
  if (file === undefined) return { wrong: 'The opam FILE is missing.' }
  if (more.length > 0) return { wrong: 'One FILE is edited at a time.' }
  if (src === undefined && checksums.length > 0) {
    return { wrong: 'A --checksum needs the --set-url that it is of.' }
  }
  const unset = set.find((setting) => setting.indexOf('=') < 1)
  if (unset !== undefined) {
    return { wrong: `--set ${JSON.stringify(unset)} is not of the form X=V.` }
  }
  const url = src === undefined ? undefined : { src, checksums }
  return await editFile(file, { set: set.map(settingField), remove, url })
})

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
