// Writes the tables of inputs and outputs of docs/inputs.md from action.yml, between the markers
// <!-- inputs --> and <!-- /inputs -->, and <!-- outputs --> and <!-- /outputs -->.
//
//   node scripts/document-inputs.mjs [--check] [FILE]
//
// --check writes nothing and exits 1 if the tables are not those of action.yml.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'

const root = new URL('../', import.meta.url)

/** A text in a cell of a Markdown table. */
function cell(text) {
  return text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')
}

function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** The tables of an action's metadata, by the name of their markers. */
function tablesOf(action) {
  const inputs = Object.entries(action.inputs).map(([name, { description, default: usual }]) => [
    `\`${name}\``,
    cell(description),
    usual === undefined ? '' : `\`${cell(usual)}\``,
  ])
  const outputs = Object.entries(action.outputs).map(([name, { description }]) => [
    `\`${name}\``,
    cell(description),
  ])
  return {
    inputs: table(['Input', 'What it is', 'Default'], inputs),
    outputs: table(['Output', 'What it is'], outputs),
  }
}

/** The text with the table between its markers; throws where a marker is missing. */
function withTable(text, name, content) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const from = text.indexOf(start)
  const to = text.indexOf(end, from)
  if (from === -1 || to === -1) throw new Error(`There is no ${start} … ${end}.`)
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`
}

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const file = positionals[0] ?? fileURLToPath(new URL('docs/inputs.md', root))
const before = readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
const tables = tablesOf(parse(readFileSync(new URL('action.yml', root), 'utf8')))
const after = Object.entries(tables).reduce(
  (text, [name, content]) => withTable(text, name, content),
  before,
)
if (values.check === true) {
  if (after !== before) {
    console.error(
      `The tables of ${file} are not those of action.yml: node scripts/document-inputs.mjs`,
    )
    process.exitCode = 1
  }
} else if (after !== before) {
  writeFileSync(file, after)
}
