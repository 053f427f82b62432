import { expect, test } from '@jest/globals'
import type { VersionText } from '../../src/dune/language-version.ts'
import { languageVersion } from '../../src/dune/language-version.ts'
import { buildCommand } from '../../src/generate/build-command.ts'
import { printValue } from '../../src/opam/printer.ts'

interface Given {
  readonly lang: VersionText
  readonly subst?: boolean
  readonly sites?: boolean
  readonly dir?: string
}

/** The commands on one line, without the brackets around them. */
function commands({ lang, subst = true, sites = false, dir }: Given): string {
  const value = buildCommand({ lang: languageVersion(lang), subst, sites, dir })
  const line = printValue(value, 'dune').replace(/\s+/g, ' ').replaceAll('[ ', '[')
  return line.replaceAll(' ]', ']').slice(1, -1)
}

const build = '"dune" "build" "-p" name "-j" jobs'
const all = '"@install" "@runtest" {with-test} "@doc" {with-doc}'
const byHand = '"--promote-install-files=false"'
const install = '["dune" "install" "-p" name "--create-install-files" name]'
const pinned = '["dune" "subst"] {pinned}'
const dev = '["dune" "subst"] {dev}'

test.each<[Given, string]>([
  [
    { lang: '1.10' },
    `${pinned} [${build}] ["dune" "runtest" "-p" name "-j" jobs] {with-test} ["dune" "build" "-p" name "@doc"] {with-doc}`,
  ],
  [{ lang: '1.11' }, `${pinned} [${build} ${all}]`],
  [{ lang: '2.6', sites: true, subst: false }, `${pinned} [${build} ${all}]`],
  [{ lang: '2.7' }, `${dev} [${build} ${all}]`],
  [{ lang: '2.9' }, `${dev} [${build} ${byHand} ${all}] ${install}`],
  [{ lang: '3.0' }, `${dev} [${build} ${all}]`],
  [{ lang: '3.0', subst: false }, `[${build} ${all}]`],
  [{ lang: '3.24', sites: true }, `${dev} [${build} ${byHand} ${all}] ${install}`],
  [{ lang: '3.22', dir: 'src' }, `${dev} [${build} ${all}]`],
  [{ lang: '3.23', dir: 'src' }, `${dev} [${build} "@runtest/src" {with-test} "@doc" {with-doc}]`],
  [
    { lang: '3.24', dir: '.', sites: true, subst: false },
    `[${build} ${byHand} "@runtest/." {with-test} "@doc" {with-doc}] ${install}`,
  ],
])('%j', (given, expected) => {
  expect(commands(given)).toBe(expected)
})
