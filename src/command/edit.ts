import type { OpamEdit } from '../opam/edit.ts'
import { editOpamFile } from '../opam/edit.ts'
import { field, string } from '../opam/syntax.ts'
import { diagnosticText } from '../text/diagnostic-text.ts'
import { encodeBytes } from '../text/source.ts'
import { complain, say, unreadable, verb } from '../command-line/command-line.ts'
import type { Verb } from '../command-line/command-line.ts'
import { textOption, textsOption } from '../command-line/option.ts'
import { readBytes } from '../disk/read-bytes.ts'

const usage = `Usage: dune-publish edit FILE [OPTION]…

Prints an opam file with some fields changed. Everything else, comments included, stays as it is.

Exit status: 0; 1 when the file cannot be read, or opam would refuse it or the change; 2 when the command
line is wrong.
`

const options = {
  'set-url': textOption('URL', 'Set the address of the archive'),
  checksum: textsOption('KIND=HEX', 'Set a checksum of the archive'),
  set: textsOption('FIELD=STRING', 'Set a field'),
  remove: textsOption('FIELD', 'Remove a field'),
} as const

/** The verb `edit FILE [OPTION]…`. */
export const runEdit: Verb = verb(usage, options, async ({ positionals, values }) => {
  const { 'set-url': src, checksum: checksums = [], set = [], remove = [] } = values
  const [file, ...more] = positionals
  if (file === undefined) return { wrong: 'Name the opam FILE.' }
  if (more.length > 0) return { wrong: 'Name one FILE.' }
  if (src === undefined && checksums.length > 0) {
    return { wrong: '--checksum needs --set-url.' }
  }
  const unset = set.find((setting) => setting.indexOf('=') < 1)
  if (unset !== undefined) {
    return { wrong: `--set needs FIELD=STRING, but got ${JSON.stringify(unset)}.` }
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
