import type { Status } from '../status/status.ts'
import { oneLine, plainLog } from './printable.ts'
import { statusHeadline, statusSections } from './status-words.ts'
import type { StatusItem } from './status-words.ts'
import { styleOf } from './style.ts'
import type { Style } from './style.ts'

/**
 * What has become of a pull request, for a terminal or a log. The command, too, may run in a step of a
 * workflow, whose runner would obey what strangers wrote.
 */
export function statusLines(
  status: Status,
  options: { readonly colour: boolean },
): readonly string[] {
  const style = styleOf(options)
  const isGood = !status.needsAttention
  return [
    style.bold(`${oneLine(statusHeadline(status))}.`),
    '',
    ...statusSections(status).flatMap(({ title, items }) => [
      style.bold(plain(title)),
      ...items.flatMap((item) => itemLines(item, style)),
      '',
    ]),
    `${style.bold('Now')}: ${(isGood ? style.good : style.bad)(plain(status.sentence))}`,
  ]
}

/** A text on one line, with nothing in it that a runner would obey. */
function plain(text: string): string {
  return plainLog(oneLine(text))
}

function itemLines({ sign, text, url, quote, diff }: StatusItem, style: Style): readonly string[] {
  const paint = sign === '✗' ? style.bad : sign === '✓' ? style.good : style.faint
  return [
    `  ${paint(sign)} ${plain(text)}`,
    ...quote.map((line) => `    | ${plain(line)}`),
    ...(diff === undefined
      ? []
      : plainLog(
          diff
            .trimEnd()
            .split('\n')
            .map((line) => `    ${line}`.trimEnd())
            .join('\n'),
        ).split('\n')),
    ...(url === undefined ? [] : [`    ${style.faint(plain(url))}`]),
  ]
}
