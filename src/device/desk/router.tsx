// Which screen of the desk is open, told after the `#` of the address: the server never hears where a member is.
import { createContext, type ComponentChildren, type ComponentType } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'

export type Params = Readonly<Record<string, string>>
/** `path` like 'listen/rounds/:round'; what stands in the place of ':round' is handed to the screen. */
export type Route = { readonly path: string; readonly screen: ComponentType<{ readonly params: Params }> }

const PathContext = createContext('')

/** The path of now, without '#/'. */
export function usePath(): string {
  return useContext(PathContext)
}

export function Router({ children }: { readonly children: ComponentChildren }) {
  const [path, setPath] = useState(pathNow)
  useEffect(() => {
    const follow = () => setPath(pathNow())
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return <PathContext.Provider value={path}>{children}</PathContext.Provider>
}

/** The address of a screen, for links. */
export function to(path: string): string {
  return `#/${path}`
}

export function goTo(path: string): void {
  location.hash = to(path)
}

/** The route that fits a path, with what stands in its places; null when there is none. */
export function routeFor(routes: readonly Route[], path: string): { readonly route: Route; readonly params: Params } | null {
  for (const route of routes) {
    const params = paramsOf(route.path, path)
    if (params) return { route, params }
  }
  return null
}

function paramsOf(pattern: string, path: string): Params | null {
  const [names, parts] = [pattern.split('/'), path.split('/')]
  if (names.length !== parts.length) return null
  const fits = names.every((name, at) => name === parts[at] || (name.startsWith(':') && parts[at] !== ''))
  return fits ? Object.fromEntries(names.flatMap((name, at) => (name.startsWith(':') ? [[name.slice(1), parts[at]!]] : []))) : null
}

function pathNow(): string {
  return location.hash.replace(/^#\/?/, '')
}
