import type { Package, Universe } from './universe.ts'
import { remembered } from './universe.ts'

type Mentions = ReadonlyMap<string, readonly Package[]>

/** Every file of a repository is looked through once, however many packages are asked about. */
const mentionsOfUniverses = new WeakMap<Universe, Mentions>()

/**
 * The packages whose files mention a name in `depends` or `depopts`, by that name. No file is parsed.
 * Everything between quotes counts, so a few of these packages do not depend on the name after all, but
 * none is missing.
 */
export function mentionsIn(universe: Universe): Mentions {
  return remembered(mentionsOfUniverses, universe, () => findMentions(universe))
}

function findMentions(universe: Universe): Mentions {
  const names = new Set(universe.source.names())
  const mentions = new Map<string, Package[]>()
  for (const name of names) {
    for (const one of universe.family(name).packages) {
      const text = universe.source.text(name, one.version) ?? ''
      for (const word of quotedWords(text)) {
        if (names.has(word)) remembered(mentions, word, () => []).push(one)
      }
    }
  }
  return mentions
}

/** What is quoted behind `depends:` and `depopts:`, up to the next field or farther. */
function quotedWords(text: string): ReadonlySet<string> {
  const words = new Set<string>()
  const field = /\bdep(?:end|opt)s\s*:/g
  const nextField = /\n[a-z][a-z-]*: /g
  for (let match = field.exec(text); match !== null; match = field.exec(text)) {
    nextField.lastIndex = field.lastIndex
    const end = nextField.exec(text)?.index ?? text.length
    for (const [, word = ''] of text.slice(match.index, end).matchAll(/"([A-Za-z0-9_+-]+)"/g)) {
      words.add(word)
    }
    // Else a file that says `depends:` a hundred thousand times would be read as often.
    field.lastIndex = end
  }
  return words
}
