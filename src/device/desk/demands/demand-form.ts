// A demand as it is being written: the sealed draft is its form, and what is published comes of it.
import { toBase32 } from '#values/encoding.ts'
import type { Id } from '#values/id.ts'
import type { Authority } from '#domain/authority.ts'
import type { Demand, Text } from '#domain/demand.ts'
import type { DemandDraft } from '#domain/demand-rules.ts'
import type { Chance } from '#sealing/chance.ts'
import type { DraftOfDemand } from '#wire/demand-draft.ts'
import { newId } from '../../vault/new-id.ts'
import { tidy } from '../texts.ts'

export type DemandForm = DraftOfDemand
export type DemandProblem = {
  readonly field: 'title' | 'raisers' | 'addressees' | 'asks'
  readonly code: 'title-missing' | 'raisers-missing' | 'addressees-missing' | 'asks-missing'
}

/** A new one: raised by the organisation that writes it. */
export function newForm(chance: Chance, lang: string, own: { readonly org: Id; readonly name: string }): DemandForm {
  const empty = { text: '', lang }
  return {
    v: 1, about: 'demand', id: newId(chance), code: toBase32(chance(5)), title: empty, text: empty, howItCanBeDone: empty,
    raisers: [{ id: newId(chance), name: own.name, organisation: own.org }], addressees: [], authorities: [], asks: [], places: [],
    objectives: [], frameworks: [], fromPublicSources: false,
  }
}

/** What is published, to be changed. Translations and notes are not in the form: they stay as they are. */
export function formOf({ id, code, title, text, howItCanBeDone, fromPublicSources, ...demand }: Demand): DemandForm {
  return {
    v: 1, about: 'demand', id, code, title, text, howItCanBeDone, fromPublicSources, authorities: [],
    raisers: demand.raisers.map(({ id, name, organisation }) => ({ id, name, organisation })),
    addressees: [...demand.addressees], asks: demand.asks.map(({ id, title }) => ({ id, title })),
    places: [...demand.places], objectives: [...demand.objectives], frameworks: [...demand.frameworks],
  }
}

export function inLang(form: DemandForm, lang: string): DemandForm {
  const asks = form.asks.map((ask) => ({ ...ask, title: { ...ask.title, lang } }))
  return { ...form, title: { ...form.title, lang }, text: { ...form.text, lang }, howItCanBeDone: { ...form.howItCanBeDone, lang }, asks }
}

/** An organisation raises a demand once; one that is named twice stays as it was named first. */
export function withRaiser(form: DemandForm, raiser: DemandForm['raisers'][number]): DemandForm {
  const same = (one: DemandForm['raisers'][number]) =>
    (one.organisation !== null && one.organisation === raiser.organisation) || tidy(one.name) === tidy(raiser.name)
  return form.raisers.some(same) ? form : { ...form, raisers: [...form.raisers, raiser] }
}

export function withAddressee(form: DemandForm, id: Id, fresh: Authority | null = null): DemandForm {
  const addressees = form.addressees.includes(id) ? form.addressees : [...form.addressees, id]
  if (fresh === null) return { ...form, addressees }
  return { ...form, addressees, authorities: [...form.authorities, { ...fresh, languages: [...fresh.languages] }] }
}

/** An authority that is written down in this draft goes with it, unless another new one stands beneath it. */
export function withoutAddressee(form: DemandForm, id: Id): DemandForm {
  const isAbove = form.authorities.some(({ parent }) => parent === id)
  const authorities = isAbove ? form.authorities : form.authorities.filter((one) => one.id !== id)
  return { ...form, addressees: form.addressees.filter((one) => one !== id), authorities }
}

export function problemsIn(form: DemandForm): readonly DemandProblem[] {
  const checks: readonly (DemandProblem | null)[] = [
    tidy(form.title.text) === '' ? { field: 'title', code: 'title-missing' } : null,
    form.raisers.length === 0 ? { field: 'raisers', code: 'raisers-missing' } : null,
    form.addressees.length === 0 ? { field: 'addressees', code: 'addressees-missing' } : null,
    form.asks.some(({ title }) => tidy(title.text) === '') ? { field: 'asks', code: 'asks-missing' } : null,
  ]
  return checks.filter((each) => each !== null)
}

/** What leaves the house, exactly. `before` is what is published already, when this is a change. */
export function draftFrom(form: DemandForm, before: Demand | null) {
  const { id, code, raisers, addressees, objectives, frameworks, fromPublicSources } = form
  return {
    id, code, title: tidyText(form.title), text: tidyText(form.text), howItCanBeDone: tidyText(form.howItCanBeDone),
    translations: (before?.translations ?? []).map((each) => ({ ...each })),
    raisers: raisers.map((one) => ({ ...one, name: tidy(one.name) })), addressees: [...addressees],
    asks: form.asks.map((ask) => ({ id: ask.id, title: tidyText(ask.title) })),
    places: form.places.map(tidy).filter((place) => place !== ''),
    objectives: [...objectives].sort((a, b) => a - b), frameworks: [...frameworks],
    notes: notesOf(before), fromPublicSources,
  } satisfies DemandDraft
}

/** As a sealed draft keeps it: only what the canonical form can hold. */
export function keptForm(form: DemandForm): DemandForm {
  const raisers = form.raisers.map((one) => ({ ...one, name: tidy(one.name) }))
  const asks = form.asks.map((ask) => ({ ...ask, title: tidyText(ask.title) }))
  const [title, text, howItCanBeDone] = [tidyText(form.title), tidyText(form.text), tidyText(form.howItCanBeDone)]
  return { ...form, title, text, howItCanBeDone, raisers, asks, places: form.places.map(tidy) }
}

function notesOf(before: Demand | null) {
  return (before?.notes ?? []).map(({ sources, ...note }) => ({ ...note, sources: sources.map((source) => ({ ...source })) }))
}

function tidyText({ text, lang }: Text): { text: string; lang: string } {
  return { text: tidy(text), lang }
}
