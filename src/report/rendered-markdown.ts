import { micromark } from 'micromark'
import { printable } from './printable.ts'

/**
 * A text that GitHub will show as Markdown, as HTML. Markup in it is shown as text, but for links, which the
 * pull request's own lines have; addresses are of the web or of mail, or none.
 */
export function renderedMarkdown(text: string): string {
  return micromark(printable(text).replaceAll(anchor, '[$2](<$1>)'))
}

const anchor = /<a href="(https?:\/\/[^\s"<>]+)">([^<>[\]]*)<\/a>/g
