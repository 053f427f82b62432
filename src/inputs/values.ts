import { parseJson } from '../text/json.ts'
import { defect, value } from './parsed.ts'
import type { Parsed, Parser } from './parsed.ts'

/** A boolean as YAML 1.2's core schema writes it: `true`, `True`, `TRUE` and the same of `false`. */
export function parseBoolean(text: string): Parsed<boolean> {
  if (/^(?:true|True|TRUE)$/.test(text)) return value(true)
  if (/^(?:false|False|FALSE)$/.test(text)) return value(false)
  return defect('it is neither true nor false.', 'Write true or false.')
}

/**
 * One of a few words, each with the value it stands for. `true` and `false` among them may be written
 * as booleans are (`True`, `FALSE`), since YAML makes no difference. Only the words of `shown` are named
 * when another one is found.
 */
export function oneOf<T>(
  words: Readonly<Record<string, T>>,
  shown: readonly string[] = Object.keys(words),
): Parser<T> {
  const byWord = new Map(Object.entries(words))
  return (text) => {
    const boolean = parseBoolean(text)
    const found = byWord.get(boolean.kind === 'value' ? String(boolean.value) : text)
    return found === undefined
      ? defect(`it is not one of ${shown.join(', ')}.`, `Write one of ${shown.join(', ')}.`)
      : value(found)
  }
}

/**
 * A list: items apart by newlines, commas or spaces, or a JSON list of strings. An item that is given
 * twice counts once.
 */
export function parseList(text: string): Parsed<readonly string[]> {
  const items = text.startsWith('[') ? jsonList(text) : text.split(/[\s,]+/)
  return items === undefined
    ? defect(
        'it starts like a JSON list, but is not a list of strings.',
        'Write one item on each line, or write ["one", "two"].',
      )
    : value([...new Set(items.filter((item) => item !== ''))])
}

function jsonList(text: string): readonly string[] | undefined {
  const list: unknown = parseJson(text)
  if (!Array.isArray(list)) return undefined
  const items = list.filter((item) => typeof item === 'string').map((item) => item.trim())
  return items.length === list.length ? items : undefined
}

/** A list of names of opam packages: letters, digits, `-`, `_` and `+`, with at least one letter. */
export function parsePackageNames(text: string): Parsed<readonly string[]> {
  const list = parseList(text)
  if (list.kind === 'defect') return list
  const wrong = list.value.find((name) => !(/^[\w+-]+$/.test(name) && /[A-Za-z]/.test(name)))
  if (wrong === undefined) return list
  const stem = wrong.replace(/^.*\//, '').replace(/\.opam$/, '')
  return defect(
    `"${wrong}" is not a valid name of an opam package.`,
    stem === wrong
      ? 'A name consists of letters, digits, "-", "_" and "+".'
      : `Write only the name of the package, without a folder and ".opam": ${stem}.`,
  )
}
