import { wouldGoThrough } from '../release/look/examination.ts'
import type { ExaminedToken, Examination, Prospect } from '../release/look/examination.ts'
import type { Failure } from '../release/model/failure.ts'
import { joinBlocks, whole } from './blocks.ts'
import type { ReportContext } from './context.ts'
import { pageOf } from './documentation.ts'
import { clipped, code, html, link } from './markup.ts'
import { oneLine, printable } from './printable.ts'
import { styleOf } from './style.ts'

const answers: Readonly<
  Record<Prospect['answer'], { readonly sign: string; readonly words: string }>
> = {
  works: { sign: '✓', words: 'works' },
  'by-hand': { sign: '!', words: 'left to you' },
  fails: { sign: '✗', words: 'would fail' },
  unknown: { sign: '?', words: 'cannot be known' },
}

const endings = {
  'pull-request': 'A release would end with an open pull request.',
  'compare-link':
    'A release would push the branch and end with a link. You open the pull request there.',
  'by-hand':
    'A release would be published without a pull request. The run would show how to open it yourself.',
} as const

/** What an examination comes to, in a sentence. */
export function verdictOf(examination: Examination): string {
  const { ending } = examination
  if (!wouldGoThrough(examination)) return 'A release would stop before its first write.'
  return ending === undefined ? 'A release would go through.' : endings[ending]
}

/** The ways out, each once, in the order of the steps that fail. */
export function failuresOf({ prospects }: Examination): readonly Failure[] {
  const found = new Map<string, Failure>()
  for (const { failure } of prospects) {
    if (failure !== undefined && !found.has(failure.message)) found.set(failure.message, failure)
  }
  return [...found.values()]
}

/** How an examination is written: `nameOf` says how its reader calls the input of a token. */
interface ExaminationStyle {
  readonly colour: boolean
  readonly nameOf: (input: ExaminedToken['input']) => string
}

/** An examination for a terminal or a log: a line for each token and step, and the ways out. */
export function examinationLines(
  examination: Examination,
  options: ExaminationStyle,
): readonly string[] {
  const style = styleOf(options)
  const goesThrough = wouldGoThrough(examination)
  const ways = failuresOf(examination).flatMap(({ message, hint, code: name }) => [
    '',
    `${style.severity('error', 'Error')}: ${printable(message)} ${style.faint(`[${name}]`)}`,
    `${style.bold('Hint')}: ${printable(hint)}`,
  ])
  return [
    ...examination.tokens.map(
      ({ input, description, lacks }) =>
        `${lacks === true ? '! ' : ''}${options.nameOf(input)}: ${oneLine(description)}`,
    ),
    '',
    ...examination.prospects.map((prospect) => {
      const { sign, words } = answers[prospect.answer]
      const paint = prospect.answer === 'fails' ? style.bad : style.good
      const detail = prospect.failure === undefined ? prospect.detail : `[${prospect.failure.code}]`
      return `${paint(sign)} ${oneLine(prospect.step)}: ${words} ${style.faint(`(${oneLine(detail)})`)}`
    }),
    ...ways,
    '',
    style.bold((goesThrough ? style.good : style.bad)(verdictOf(examination))),
  ]
}

/** GitHub refuses a summary of more than 1 MiB whole. */
const longestSummary = 1_000_000

/** A message of the world longer than this is cut. */
const longestMessage = 10_000

function text(given: string): string {
  return html(clipped(given, longestMessage))
}

/** An examination for the job's summary. All that comes from the world is escaped. */
export function examinationSummary(examination: Examination, { docsUrl }: ReportContext): string {
  const ways = failuresOf(examination).map((failure) => {
    const name = link(code(failure.code), pageOf(failure.code, docsUrl))
    return `<blockquote><strong>${text(failure.message)}</strong><br>${text(failure.hint)}<br>${name}</blockquote>`
  })
  const blocks = [
    whole(`<h2>${html(verdictOf(examination))}</h2>`),
    ...ways.map(whole),
    table(
      'Tokens',
      examination.tokens.map(({ input, description, lacks }) => [
        lacks === true ? `! ${code(input)}` : code(input),
        text(description),
      ]),
    ),
    table(
      'Steps of a release',
      examination.prospects.map(({ step, answer, detail }) => {
        const { sign, words } = answers[answer]
        return [`${sign} ${words}`, html(step), text(detail)]
      }),
    ),
  ]
  return `${joinBlocks(blocks, longestSummary)}\n`
}

function table(
  title: string,
  rows: readonly (readonly string[])[],
): Parameters<typeof joinBlocks>[0][number] {
  return {
    open: `<h3>${title}</h3>\n\n<table>`,
    rows: rows.map(
      ([first = '', ...cells]) =>
        `<tr><td nowrap>${first}</td>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
    ),
    close: '</table>',
    left: (count) => `<tr><td>and ${count} more</td></tr>`,
  }
}
