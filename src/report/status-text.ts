import type { Status } from '../status/status.ts'
import { oneLine, printable } from './printable.ts'
import { statusHeadline, statusSections } from './status-words.ts'
import type { StatusItem } from './status-words.ts'
import { styleOf } from './style.ts'
import type { Style } from './style.ts'

/** What has become of a pull request, for a terminal or a log. */
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
      style.bold(oneLine(title)),
      ...items.flatMap((item) => itemLines(item, style)),
      '',
    ]),
    `${style.bold('Now')}: ${(isGood ? style.good : style.bad)(oneLine(status.sentence))}`,
  ]
}

function itemLines({ sign, text, url, quote, diff }: StatusItem, style: Style): readonly string[] {
  const paint = sign === '✗' ? style.bad : sign === '✓' ? style.good : style.faint
  return [
    `  ${paint(sign)} ${oneLine(text)}`,
    ...quote.map((line) => `    | ${oneLine(line)}`),
    ...(diff === undefined
      ? []
      : printable(diff)
          .trimEnd()
          .split('\n')
          .map((line) => `    ${line}`.trimEnd())),
    ...(url === undefined ? [] : [`    ${style.faint(oneLine(url))}`]),
  ]
}
