// Hands a text to the browser as a file: it is kept where the browser keeps what was downloaded, and goes nowhere by itself.

/** So long the browser may take to begin; then the text is let go of. */
const patience = 30_000

export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), patience)
}
