// How long a recording is, as a clock shows it.

/** '2:07' for 127 whole seconds. */
export function timeOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
