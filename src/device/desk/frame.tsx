// The frame of the unlocked desk: whose it is, the areas, and the door out, around whichever screen is open.
import type { Open } from '../vault/vault.ts'
import { areaAt, type Area } from './areas.ts'
import { LanguageChoice } from './language-choice.tsx'
import { useMember } from './member.tsx'
import { routeFor, to, usePath, type Route } from './router.tsx'
import { chain, routes } from './routes.tsx'
import { Screen } from './screen.tsx'
import { useWaiting } from './parts.tsx'
import { NotHere, usePiece } from './when-here.tsx'
import { useSay } from './words.tsx'

export function Frame({ open }: { readonly open: Open }) {
  const say = useSay('desk')
  const path = usePath()
  const area = areaAt(path)
  return (
    <div class="desk">
      <a class="skip" href="#main" onClick={skip}>{say('skip')}</a>
      <header class="desk-head">
        <p class="desk-name"><a href={to('')} dir="auto">{open.followed.description.name}</a></p>
        <Areas path={path} />
      </header>
      <main id="main" tabIndex={-1}>
        <WaitingLine />
        {area === null && <At path={path} among={routes} />}
        {area !== null && <InArea path={path} area={area} key={area.name} />}
      </main>
      <Foot />
    </div>
  )
}

/** The screens of an area come in one piece; until it is here, its name stands for it. */
function InArea({ path, area }: { readonly path: string; readonly area: Area }) {
  const say = useSay('desk')
  const got = usePiece(area.screens)
  return got.is === 'here' ? <At path={path} among={got.value} /> : <Screen title={say(area.name)}><NotHere got={got} /></Screen>
}

function At({ path, among }: { readonly path: string; readonly among: readonly Route[] }) {
  const found = routeFor(among, path)
  return found ? <found.route.screen key={path} params={found.params} /> : <NotFound />
}

function Areas({ path }: { readonly path: string }) {
  const say = useSay('desk')
  const here = (area: string) => (area === path || (area !== '' && path.startsWith(`${area}/`)) ? 'page' : undefined)
  return (
    <nav aria-label={say('areas')}>
      <ul class="areas">
        <li><a href={to('')} aria-current={here('')}>{say('today')}</a></li>
        {chain.map(({ name, path: area }) => (
          <li key={name}>
            {area !== null && <a href={to(area)} aria-current={here(area)}>{say(name)}</a>}
            {area === null && <span class="not-built">{say(name)} <small>{say('not-built')}</small></span>}
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** What waits or was refused shows on every screen: nothing is dropped silently. */
function WaitingLine() {
  const say = useSay('desk')
  const waiting = useWaiting()
  const refused = waiting.filter((one) => one.refused !== null).length
  if (waiting.length === 0) return null
  return (
    <output class={refused > 0 ? 'waiting-line grave' : 'waiting-line'}>
      <a href={to('waiting')}>{refused > 0 ? say('refused-here', { n: refused }) : say('waiting-here', { n: waiting.length })}</a>
    </output>
  )
}

function Foot() {
  const say = useSay('desk')
  const { followed, nameOf, lock, leave } = useMember()
  return (
    <footer class="desk-foot">
      <p>{say('footer', { name: nameOf(followed.me.id), role: say(followed.me.role) })}</p>
      <div class="row">
        <button type="button" class="button quiet" onClick={lock}>{say('lock-now')}</button>
        <button type="button" class="button quiet" onClick={leave}>{say('end-session')}</button>
        <LanguageChoice />
      </div>
    </footer>
  )
}

function NotFound() {
  const say = useSay('desk')
  return (
    <Screen title={say('not-found-title')}>
      <p>{say('not-found')}</p>
      <p><a href={to('')}>{say('to-today')}</a></p>
    </Screen>
  )
}

/** The address after '#' is the desk's own path, so the link is not followed: only the eye and the focus move. */
function skip(event: { preventDefault: () => void }): void {
  event.preventDefault()
  document.getElementById('main')?.focus()
}
