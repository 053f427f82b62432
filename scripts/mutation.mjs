// Changes one token of a folder's sources at a time and looks whether the folder's own tests notice:
//
//   npm run mutation -- FOLDER [--mutants 25] [--seed 1]
//
// FOLDER is one of src/, such as "opam". Everything happens in a copy; the working tree stays as it is.
// A mutant that survives is printed with its place: either a test is missing, or the code is not needed, or
// the two programs are equivalent. One that `tsc` refuses is noticed, too, and counted apart. The same seed
// picks the same mutants while the sources stay the same.
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

import { parseSync } from '@swc/core'

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
  /\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|(?<=[(,=:[!&|?{};]\s*|return\s)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+\/\w*|[\w$]+|===|!==|=>|<=|>=|&&|\|\||\+\+|[^\s\w]/g

/** Nodes of TypeScript that hold an expression beside their type. */
const expressions = ['TsAsExpression', 'TsSatisfiesExpression', 'TsConstAssertion']

/** The source, one character per byte, with blanks for types, imports and re-exports: they are no behaviour. */
function withoutTypes(text) {
  // swc places nodes in all that it ever read; the semicolon shows where this text begins.
  const module = parseSync(`;${Buffer.from(text, 'latin1').toString()}`, { syntax: 'typescript' })
  const origin = module.span.start + 1
  let blanked = text
  const visit = (node) => {
    if (typeof node !== 'object' || node === null) return
    const { type, span } = node
    const isType = type?.startsWith('Ts') && !expressions.includes(type)
    if (isType || node.source) {
      const [start, end] = [span.start - origin, span.end - origin]
      blanked = blanked.slice(0, start) + ' '.repeat(end - start) + blanked.slice(end)
    } else Object.values(node).forEach(visit)
  }
  visit(module)
  return blanked
}

/** The places of a source that can be changed. */
function placesOf(text) {
  const places = []
  for (const { 0: token, index } of withoutTypes(text).matchAll(tokens)) {
    const others = Object.hasOwn(swaps, token)
      ? swaps[token]
      : /^\d+$/.test(token)
        ? [String(Number(token) + 1)]
        : /^'[\w-]+'$/.test(token)
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
for (const name of ['docs', 'src', '__tests__', 'package.json', 'tsconfig.json'])
  cpSync(join(root, name), join(copy, name), { recursive: true })
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
// The tests that import the changed file come first: they notice most. Then the shortest.
writeFileSync(
  join(copy, 'nearest-first.cjs'),
  `const { readFileSync } = require('node:fs')
const Sequencer = require('@jest/test-sequencer').default
const imports = ({ path }) => readFileSync(path, 'utf8').includes(process.env.CHANGED_FILE)
module.exports = class extends Sequencer {
  sort(tests) {
    return super.sort(tests).reverse().sort((a, b) => imports(b) - imports(a))
  }
}`,
)

/** Whether a program of node_modules ends well in the copy as it is now. */
function passes(program, args, more) {
  const options = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning']
  const command = [...options, join(root, 'node_modules', program), ...args]
  return spawnSync(process.execPath, command, { cwd: copy, stdio: 'ignore', ...more }).status === 0
}

/** Whether the folder's own tests pass; those that import the file run first. */
const testsPass = (file, timeout) =>
  passes(
    'jest/bin/jest.js',
    ['--bail', '-i', '--testSequencer=./nearest-first.cjs', `__tests__/${folder}/`],
    { timeout, env: { ...process.env, CHANGED_FILE: `/${file.replaceAll('\\', '/')}'` } },
  )

const began = performance.now()
if (!testsPass('', 600_000)) throw new Error(`the tests of ${folder} fail as they are`)
// A mutant that never ends is noticed, too.
const patience = Math.ceil(3 * (performance.now() - began)) + 10_000

const sources = readdirSync(join(copy, 'src', folder), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .toSorted()
  .map((name) => join('src', folder, name))
const places = sources.flatMap((file) =>
  placesOf(readFileSync(join(copy, file), 'latin1')).map((place) => ({ file, ...place })),
)
const random = randomFrom(Number(values.seed ?? 1))
let [tried, byTests, byTypes] = [0, 0, 0]
for (; tried < wanted && places.length > 0; tried++) {
  const [mutant] = places.splice(Math.floor(random() * places.length), 1)
  const { file, index, token, other } = mutant
  const text = readFileSync(join(copy, file), 'latin1')
  const mutated = text.slice(0, index) + other + text.slice(index + token.length)
  writeFileSync(join(copy, file), mutated, 'latin1')
  const noticed = !testsPass(file, patience)
  const refused = !noticed && !passes('typescript/bin/tsc', ['--noEmit'])
  writeFileSync(join(copy, file), text, 'latin1')
  if (noticed) byTests++
  else if (refused) byTypes++
  else {
    const before = text.slice(0, index).split('\n')
    const place = `${file}:${before.length}:${before.at(-1).length + 1}`
    console.log(`${place}: ${token} → ${other === '' ? 'nothing' : other} is not noticed`)
    console.log(`    ${text.split('\n')[before.length - 1].trim()}`)
  }
}
console.log(
  `${folder}: of ${tried} mutants the tests notice ${byTests}, and the types ${byTypes} more`,
)
