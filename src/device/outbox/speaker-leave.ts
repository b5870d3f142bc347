// Leaves at once: nothing on the screen, nothing in memory, and no way back to the page by one touch.

/** How long to wait for the browser to step back, in milliseconds, before leaving from where we are. */
const patience = 300

/**
 * An empty page, and not one of ours: it needs no network, and the address bar names nobody. `forget` ends the worker and takes the screens
 * away. First steps back over the entries of this page, so that Back leads to what was open before it.
 */
export function leaveQuickly(behind: number, forget: () => void): void {
  forget()
  document.title = ''
  addEventListener('pageshow', away) // if the browser had kept this page whole for the way back
  if (behind === 0) return away()
  addEventListener('popstate', away)
  setTimeout(away, patience)
  history.go(-behind)
}

function away(): void {
  location.replace('about:blank')
}
