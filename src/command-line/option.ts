/** An option of a verb: what `parseArgs` reads, and what the help and the completion say of it. */
export type Option = Flag | Toggle | TextOption | TextsOption

interface Described {
  /** What it does, in an imperative without a full stop. */
  readonly help: string
  /** The name of its value in the help; empty for a flag. */
  readonly value: string
  /** All values that it can have, where they are few. */
  readonly words: readonly string[]
}

/** An option without a value. */
export interface Flag extends Described {
  readonly type: 'boolean'
  readonly default: false
}

/** An option without a value that has a default of its own; `--no-NAME` turns it off. */
export interface Toggle extends Described {
  readonly type: 'boolean'
}

/** An option with a value; the last one counts. */
export interface TextOption extends Described {
  readonly type: 'string'
}

/** An option with a value that can be repeated. */
export interface TextsOption extends Described {
  readonly type: 'string'
  readonly multiple: true
}

/** The options of a verb by their names, in the order of its help. */
export type Options = Readonly<Record<string, Option>>

/** A flag. */
export function flag(help: string): Flag {
  return { type: 'boolean', default: false, help, value: '', words: [] }
}

/** An option that is on, off or not given. */
export function toggle(help: string): Toggle {
  return { type: 'boolean', help, value: '', words: [] }
}

/** An option with a value. */
export function textOption(value: string, help: string): TextOption {
  return { type: 'string', help, value, words: [] }
}

/** An option with a value that can be repeated. */
export function textsOption(value: string, help: string): TextsOption {
  return { type: 'string', multiple: true, help: `${help} (can be repeated)`, value, words: [] }
}

/** An option whose value is one of a few words. */
export function wordOption(words: readonly string[], help: string): TextOption {
  return { type: 'string', help, value: words.join('|'), words }
}
