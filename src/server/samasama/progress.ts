// Shows on a terminal how far long work has come; in a file of logs it would only be noise, so there it says nothing.

type Terminal = { readonly isTTY?: boolean; readonly write: (text: string) => unknown }
export type Progress = {
  readonly tell: (line: (done: number, of: number) => string, done: number, of: number) => void
  readonly clear: () => void
}

const eraseLine = '\r\u001b[K'

/** A line is written anew with every hundredth of the way, so that telling costs nothing. */
export function progressOn(terminal: Terminal): Progress {
  let shown = ''
  return {
    tell: (line, done, of) => {
      if (terminal.isTTY !== true) return
      const share = Math.floor((done * 100) / Math.max(of, 1))
      const mark = `${line(0, 0)}${share}`
      if (mark !== shown) terminal.write(`${eraseLine}${line(done, of)}`)
      shown = mark
    },
    clear: () => {
      if (shown !== '') terminal.write(eraseLine)
      shown = ''
    },
  }
}
