/** A line of a step's output that the runner obeys. */
export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/** An annotation, as GitHub shows it. */
export interface ShownAnnotation {
  readonly severity: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  readonly file: string | undefined
  readonly line: number | undefined
  readonly column: number | undefined
}

/** What the runner obeys in a step's output, both of its spellings (actions/runner, `ActionCommand`). */
export function workflowCommands(output: string): readonly WorkflowCommand[] {
  return linesOf(output).flatMap((line) => {
    const [, name, list = '', data] = /^\s*::([^\s:]+)(?: ([^:]*))?::(.*)$/.exec(line) ?? []
    if (name !== undefined && data !== undefined) {
      return [{ name, properties: propertiesOf(list), data: unescaped(data, false) }]
    }
    const old = /##\[([^\]\s]+)[^\]]*\](.*)$/.exec(line)
    return old === null ? [] : [{ name: old[1] ?? '', properties: {}, data: old[2] ?? '' }]
  })
}

/** On Windows `@actions/core` ends lines as is usual there, which the runner takes for the same. */
function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/)
}

function propertiesOf(list: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    list.split(',').flatMap((part) => {
      const at = part.indexOf('=')
      return at < 0 ? [] : [[part.slice(0, at).trim(), unescaped(part.slice(at + 1), true)]]
    }),
  )
}

function unescaped(text: string, isProperty: boolean): string {
  const plain = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n')
  const whole = isProperty ? plain.replaceAll('%3A', ':').replaceAll('%2C', ',') : plain
  return whole.replaceAll('%25', '%')
}

/** The annotations among a step's commands. */
export function annotationsIn(output: string): readonly ShownAnnotation[] {
  const number = (text: string | undefined): number | undefined =>
    text === undefined ? undefined : Number(text)
  return workflowCommands(output).flatMap(({ name, properties, data }) =>
    name === 'error' || name === 'warning' || name === 'notice'
      ? [
          {
            severity: name,
            title: properties['title'] ?? '',
            message: data,
            file: properties['file'],
            line: number(properties['line']),
            column: number(properties['col']),
          },
        ]
      : [],
  )
}

/** The values that a step wrote into its file of outputs. */
export function outputsIn(file: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {}
  const lines = linesOf(file)
  for (let at = 0; at < lines.length; at++) {
    const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(lines[at] ?? '') ?? []
    if (name === undefined || delimiter === undefined) continue
    const end = lines.indexOf(delimiter, at + 1)
    outputs[name] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return outputs
}
