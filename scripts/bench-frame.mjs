// What the measurements of bench.mjs share.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** The root of the project. */
export const root = join(import.meta.dirname, '..')

/** A module of the compiled sources, by its path below `build/`. */
export async function load(path) {
  return await import(join(root, 'build', path))
}

/** Prints a figure. */
export function line(name, value, remark = '') {
  console.log(`${name.padEnd(52)} ${value.padStart(10)}  ${remark}`)
}

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
export const milliseconds = (value) => `${value.toFixed(value < 10 ? 1 : 0)} ms`
export const seconds = (value) => `${(value / 1000).toFixed(2)} s`

/** Milliseconds of processor time that the programs started by a shell took, from the last line of its `times`. */
export function processorTime(printed) {
  const ofChildren = printed.trimEnd().split('\n').at(-1) ?? ''
  return [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, parts]) => sum + (Number(minutes) * 60 + Number(parts)) * 1000,
    0,
  )
}

/** Makes a repository of a folder, with one commit of all in it and with tags, given as arguments of `git tag`. */
export function makeRepository(folder, tags, options = []) {
  const identity = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.org']
  for (const args of [
    ['init', '--quiet', '--initial-branch=main'],
    ['add', '.'],
    ['commit', '--quiet', '--message', 'All'],
    ...tags.map((tag) => ['tag', ...tag]),
  ]) {
    const { status, stderr } = spawnSync('git', ['-C', folder, ...options, ...identity, ...args])
    if (status !== 0) throw new Error(String(stderr))
  }
}

/** The head of a `dune-project` with all that opam asks for; the packages follow it. */
export const projectHead = `(lang dune 3.18)
(name harbour)
(generate_opam_files)
(source (github harbour-works/harbour))
(license ISC)
(authors Mara)
(maintainers "Mara <mara@example.org>")
`
