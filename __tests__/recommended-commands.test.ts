/** Commands that messages tell people to run: each was run once with the real tool. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'

const sources = join(import.meta.dirname, '../src')

/** By command, with `…` for what depends on the project: what it did when it was tried, and with what. */
const tried: Readonly<Record<string, string>> = {
  'dune build':
    'dune 3.24, (lang dune 2.7) to (lang dune 3.22): wrote an opam file that differed; from 3.23 on it does not',
  'dune build @opam': 'dune 3.24, (lang dune 3.23) and later: showed the difference',
  'dune promote': 'dune 3.24, after "dune build @opam": wrote the opam file',
  'git add --renormalize .':
    'git 2.39, a committed file with CRLF and a new .gitattributes: the next commit had it with LF',
  "git apply <<'END_OF_PATCH'": 'git 2.39: made the files of a patch',
  'git fetch --refetch': 'git 2.39, a clone and a shallow clone that lacked a blob: got it back',
  'git fetch --tags': 'git 2.39: got a tag that was made after the clone',
  'git fsck': 'git 2.39: named the missing blob',
  'git push origin …': 'git 2.39: pushed the tag of that name',
  'git submodule update --init --recursive':
    'git 2.39: got the submodule, with the commits that earlier tags record',
  'git tag -a … -m …': 'git 2.39: made an annotated tag, without an editor',
  'git tag -a … -m … …': 'git 2.39: made one of that commit',
  'opam install . --deps-only --with-test': 'opam 2.6.1: accepted',
  'dune-publish plan': 'this command',
}

/** What starts a command in a sentence, in quotes or not. */
const commands =
  /(?<![\w./-])(?:git (?:add|am|apply|archive|checkout|clone|commit|config|fetch|fsck|gc|lfs|log|mv|push|rebase|reset|rm|submodule|switch) |git tag -|git fsck|dune (?:build|promote|runtest|fmt|pkg|clean|init)|opam (?:install|pin|update|switch|upgrade) |(?:npm|brew|apt|apt-get|winget|choco) |gh [a-z]+ |dune-publish (?:plan|rehearse|propose|doctor|generate|lint|subst|changelog|edit|format))[^"\n]*/g

/** Texts of the program, without its comments and the usages of its verbs. */
function textsOf(file: string): string {
  return readFileSync(join(sources, file), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .replaceAll(/`Usage: [\s\S]*?`/g, '')
}

const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.startsWith('rehearsal'),
)
const found = files.flatMap((file) =>
  [...textsOf(file).matchAll(commands)].map(({ 0: command, index, input }) => ({
    file,
    command: command.replaceAll(/\$\{[^}]*\}/g, '…').trim(),
    isQuoted: input[index - 1] === '"' && input[index + command.length] === '"',
  })),
)

test('stand in quotes, so that it is plain what is typed', () => {
  expect(found.filter(({ isQuoted }) => !isQuoted)).toEqual([])
})

test('are those that were tried', () => {
  const recommended = [...new Set(found.map(({ command }) => command))]
  expect(recommended.toSorted()).toEqual(Object.keys(tried).toSorted())
})
