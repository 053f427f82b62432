// Changes one token of a folder's sources at a time and looks whether the folder's own tests notice:
//
//   npm run mutation -- FOLDER [--mutants 25] [--seed 1]
//
// FOLDER is one of src/, such as "opam". Everything happens in a copy; the working tree stays as it is.
// A mutant that survives is printed with its line: either a test is missing, or the two programs are
// equivalent. The same seed picks the same mutants while the sources stay the same.
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'

import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const root = join(import.meta.dirname, '..')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { mutants: { type: 'string' }, seed: { type: 'string' } },
})
const [folder] = positionals
if (folder === undefined) throw new Error('name a folder of src/')
const wanted = Number(values.mutants ?? 25)

/** What a token becomes; a token of the source is changed to one of its list. */
const swaps = {
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '<': ['<='],
  '<=': ['<'],
  '>': ['>='],
  '>=': ['>'],
  '+': ['-'],
  '-': ['+'],
  '++': ['--'],
  '!': [''],
  true: ['false'],
  false: ['true'],
  every: ['some'],
  some: ['every'],
  pop: ['shift'],
  shift: ['pop'],
  startsWith: ['endsWith'],
  endsWith: ['startsWith'],
  min: ['max'],
  max: ['min'],
  undefined: ['null'],
}

/** Comments, strings, templates and regular expressions as wholes; every other token by itself. */
const tokens =
  /\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|(?<=[(,=:[!&|?{};]\s*|return\s)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+\/\w*|[\w$]+|===|!==|=>|<=|>=|&&|\|\||\+\+|[^\s\w]/g

/** The places of a source that can be changed. Types and imports are no behaviour. */
function placesOf(text) {
  const places = []
  for (const { 0: token, index } of text.matchAll(tokens)) {
    const line = text.slice(text.lastIndexOf('\n', index) + 1, text.indexOf('\n', index))
    if (/^\s*(?:import|export type|type|readonly|export interface)\b/.test(line)) continue
    // `<` and `>` around a type argument, and the marks of a type, are no comparison.
    if (/^[<>+-]$/.test(token) && !/\s/.test(text[index - 1] ?? '')) continue
    if (token === 'undefined' && /[|:]\s*$/.test(text.slice(0, index))) continue
    const others = Object.hasOwn(swaps, token)
      ? swaps[token]
      : /^\d+$/.test(token)
        ? [String(Number(token) + 1)]
        : /^'[\w-]+'$/.test(token) && !/\|\s*$|kind: $/.test(text.slice(0, index))
          ? ["''"]
          : []
    for (const other of others) places.push({ index, token, other })
  }
  return places
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const copy = mkdtempSync(join(tmpdir(), 'mutation-'))
process.on('exit', () => rmSync(copy, { recursive: true, force: true }))
for (const name of ['src', '__tests__', 'package.json', 'tsconfig.json'])
  cpSync(join(root, name), join(copy, name), { recursive: true })
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))

/** Whether the folder's own tests pass, as the copy is now. */
function testsPass(timeout) {
  const jest = join(root, 'node_modules/jest/bin/jest.js')
  const options = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest]
  const args = [...options, '--bail', '--runInBand', '--silent', `__tests__/${folder}/`]
  return spawnSync(process.execPath, args, { cwd: copy, timeout, stdio: 'ignore' }).status === 0
}

const began = performance.now()
if (!testsPass(600_000)) throw new Error(`the tests of ${folder} fail as they are`)
// A mutant that never ends is noticed, too.
const patience = Math.ceil(3 * (performance.now() - began)) + 10_000

const sources = readdirSync(join(copy, 'src', folder), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .toSorted()
  .map((name) => join('src', folder, name))
const places = sources.flatMap((file) =>
  placesOf(readFileSync(join(copy, file), 'utf8')).map((place) => ({ file, ...place })),
)
const random = randomFrom(Number(values.seed ?? 1))
let noticed = 0
for (let mutant = 0; mutant < wanted; mutant++) {
  const { file, index, token, other } = places[Math.floor(random() * places.length)]
  const text = readFileSync(join(copy, file), 'utf8')
  writeFileSync(join(copy, file), text.slice(0, index) + other + text.slice(index + token.length))
  const survived = testsPass(patience)
  writeFileSync(join(copy, file), text)
  if (!survived) {
    noticed++
    continue
  }
  const line = text.slice(0, index).split('\n').length
  console.log(`${file}:${line}: ${token} → ${other === '' ? 'nothing' : other} is not noticed`)
  console.log(`    ${text.split('\n')[line - 1].trim()}`)
}
console.log(`${folder}: ${noticed} of ${wanted} mutants are noticed`)
