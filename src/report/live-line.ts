/** What a live line is drawn on: a terminal. */
export interface Screen {
  /** 0 where nobody told how wide it is. */
  readonly columns: number
  write(text: string): unknown
}

/** The last line of a terminal, drawn anew while something goes on. */
export interface LiveLine {
  /** Draws it now, and again every now and then. */
  show(text: () => string): void
  /** Takes it away; what is written next stands in its place. */
  clear(): void
}

/** Back to the line's first column, and everything in it erased. */
const eraseLine = '\r\u001B[K'

const everyMilliseconds = 100

const usualColumns = 80

/** A live line on a terminal. It never keeps the process alive. */
export function liveLine(screen: Screen): LiveLine {
  let drawing: NodeJS.Timeout | undefined
  const clear = (): void => {
    if (drawing === undefined) return
    clearInterval(drawing)
    drawing = undefined
    screen.write(eraseLine)
  }
  return {
    show(text) {
      clear()
      // A line that is wrapped could not be erased.
      const draw = (): unknown => {
        const { columns } = screen
        const width = columns > 1 ? columns : usualColumns
        return screen.write(eraseLine + text().slice(0, width - 1))
      }
      draw()
      drawing = setInterval(draw, everyMilliseconds).unref()
    },
    clear,
  }
}
