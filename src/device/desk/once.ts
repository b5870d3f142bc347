// Does something once when a screen appears, with what was known then; what follows is asked for by name.
import { useEffect, useState } from 'preact/hooks'

export function useOnce(doing: () => Promise<void>): void {
  const [first] = useState(() => doing)
  useEffect(() => void first(), [first])
}
