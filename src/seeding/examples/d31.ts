// D31: a real say for grassroots migrants in the review of the Global Compact, with language justice; asked since 2020.
import { exampleDemand, handedOver, raiser, saidInPublic } from '../example.ts'

export const d31 = exampleDemand({
  code: 'D31',
  title: {
    en: 'A real say for grassroots migrants in the review of the GCM, with language justice',
    id: 'Partisipasi sejati migran akar rumput dalam tinjauan GCM, dengan keadilan bahasa',
    tl: 'Makabuluhang paglahok ng mga grassroots na migrante sa pagrepaso ng GCM, may katarungan sa wika',
  },
  text: 'Grassroots migrants must take part in the review of the Global Compact for Migration meaningfully, and in their own languages.',
  raisers: ['apmm', 'ima', 'aprcem'],
  addressees: ['un-member-states', 'un-network-on-migration', 'un-escap'],
  places: ['Asia and the Pacific', 'United Nations'],
  objectives: [23, 16],
  frameworks: ['sdg-10.7', 'sdg-16.7', 'sdg-17.17'],
  lookedOn: '2025-09-22',
  events: [
    {
      on: '2020-02-19',
      kind: 'demand',
      effect: 'raises',
      by: raiser('apmm', 'APMM'),
      text: 'Ensure meaningful participation, and not only consultation.',
      delivery: saidInPublic({ where: 'at the regional consultation of civil society' }),
      sources: ['https://apmigrants.org/apmm/2020/02/21/apmm-joins-regional-cso-consultation-on-gcm'],
    },
    {
      on: '2021-07-08',
      kind: 'demand',
      effect: 'repeats',
      by: raiser('apmm', 'APMM, for civil society'),
      text: 'Four recommendations, among them national consultations and language justice.',
      delivery: saidInPublic({ where: 'at a side event of the High-Level Political Forum' }),
      sources: ['https://apmigrants.org/apmm/2021/07/19/ensure-migrants-participation-in-gcm-apmm-s-asis-highlights-in-hlpf-side-event'],
    },
    {
      on: '2021-10-21',
      kind: 'demand',
      effect: 'repeats',
      by: raiser('apmm', "The second Migrants' Echo, more than 140 people"),
      text: 'A Progressive Statement of five points.',
      delivery: saidInPublic({ where: "at the second Migrants' Echo" }),
      sources: ['https://apmigrants.org/apmm/2021/11/08/champion-migrants-and-refugees-rights-2nd-migrants-echo-on-gcm-held'],
    },
    {
      on: '2024-11-28',
      kind: 'demand',
      effect: 'repeats',
      by: raiser('apmm', 'Migrants and refugees'),
      text: {
        en: 'They present to UN agencies indicators of their own for the GCM, in seven clusters.',
        id: 'Mereka menyampaikan kepada badan-badan PBB indikator GCM buatan mereka sendiri, dalam tujuh kelompok.',
        tl: 'Inilahad nila sa mga ahensya ng UN ang sarili nilang mga palatandaan para sa GCM, sa pitong pangkat.',
      },
      delivery: handedOver({ receivedBy: 'UN agencies' }),
      sources: ['https://apmigrants.org/apmm/gw7fy3hedheze26ma5ff2x9n2847yw'],
    },
    {
      on: '2025-06-21',
      kind: 'context',
      effect: 'none',
      by: raiser('apmm', 'APMM'),
      text: 'A module on the indicators is launched.',
      sources: ['https://www.apmigrants.org/apmm/djtbnk7n7rxcm2tmrdy7rjmsey7y3s'],
    },
  ],
})
