// Raising a demand with an organisation of another server, by files, in Tagalog.
import type { elsewhere as english } from '../../en/demanding/elsewhere.ts'
import type { Translated } from '../../say.ts'

export const elsewhere = {
  'elsewhere-title': 'Kasama ang organisasyon ng ibang server',
  'elsewhere-what':
    'Puwedeng magtaas ng hiling kasama ninyo ang organisasyong nasa ibang server ang mesa. Bilang mga file naglalakbay ang ' +
    'isinusulat ninyo sa isa’t isa: sa email, sa chat, sa USB. Selyado ang mga salita; mga kasapi lang ng mga kalahok ang ' +
    'makababasa.',
  'elsewhere-1':
    'Isinisave nila ang file tungkol sa sarili nila at ipinapadala sa iyo. Buksan mo ito rito, tawagan sila, at ihambing ang ' +
    'numero.',
  'elsewhere-2': 'Magpaikot ng burador at piliin din sila. Sa burador, i-save ang file para sa kanila at ipadala.',
  'elsewhere-3':
    'Bubuksan nila ito sa sarili nilang mesa at babaguhin ang mga salita, pipirma o tatanggi. May file na masi-save, at ipadadala ' +
    'nila pabalik.',
  'elsewhere-4': 'Buksan mo rito ang file nila. Kapag nakasagot na ang lahat, ilathala gaya ng dati.',
  'elsewhere-ours': 'Ang file tungkol sa atin',
  'elsewhere-ours-what':
    'Ang pangalan at address natin, at ang mga pampublikong susi ng mga kasapi, nang walang pangalan nila. Walang lihim dito.',
  'elsewhere-save-us': 'I-save ang file tungkol sa atin',
  'elsewhere-open': 'Buksan ang file na dumating',
  'elsewhere-file': 'Ang file',
  'elsewhere-file-hint': 'Tungkol sa organisasyon, burador, o sagot. Nagtatapos sa .json ang pangalan.',
  'elsewhere-draft-open': 'Bukas na ang burador. Narito ito hanggang i-lock mo ang mesa mo; itago ang file.',
  'elsewhere-at': 'Sarili nitong server: {address}',
  'elsewhere-compare':
    'Tawagan sila at ihambing ang numerong ito. Maaaring kahit anong pangalan ang isulat ng nagpadala, pero hindi ang numerong ' +
    'ito.',
  'elsewhere-keep': 'Kanila ang numero: itala sila',
  'elsewhere-kept': 'Nakatala na sila. Puwede mo na silang anyayahan kapag nagpaikot ng burador.',
  'elsewhere-answer': 'Mula kay {name}: sagot sa burador natin, o pagbabago sa mga salita nito',
  'elsewhere-bring': 'Dalhin sa burador',
  'elsewhere-brought': 'Nasa burador na ito ngayon.',
  'elsewhere-guests': 'Mga nakatala rito',
  'elsewhere-goes-round': 'Umiikot ang burador na ito sa ibang server: {address}',
  'elsewhere-by-file':
    'Sine-save bilang file ang gagawin mo rito. Ipadala ito pabalik sa nagpadala ng burador. Magbabago ang burador kapag nabuksan ' +
    'na nila.',
  'elsewhere-send': 'I-save ang file pagkatapos ng bawat pagbabago rito, at ipadala sa kanila.',
  'elsewhere-save-for': 'I-save ang file para kay {name}',
  'elsewhere-bring-in': 'Buksan ang ipinadala nila pabalik',
  'elsewhere-answer-saved': 'Pirmado na at naka-save bilang file. Ipadala ito kay {who}; bibilang ito kapag nabuksan na nila.',
  'propose-elsewhere': '{name}, sa {address}',
  'propose-by-file': 'Anyayahan ang organisasyon ng ibang server, sa pamamagitan ng file',
  'file-saved': 'Naka-save ang file kung saan inilalagay ng browser mo ang mga download.',
  'file-about-us':
    '{name}: kung sino kami, para sa sama-samang pagtataas ng hiling. Buksan sa mesa, sa mga Hiling, kasama ang organisasyon ng ' +
    'ibang server.',
  'file-about-draft':
    'Selyadong burador ng hiling para kay {name}. Buksan sa mesa, sa mga Hiling, kasama ang organisasyon ng ibang server.',
  'file-about-answer': 'Ang pinirmahan ni {name}. Buksan sa mesa, sa mga Hiling, kasama ang organisasyon ng ibang server.',
  'file-too-large': 'Mas malaki ang file na ito kaysa sa alinmang file namin.',
  'not-such-a-file': 'Hindi ito ganitong file, o nabago sa daan. Hingin ito ulit.',
  'file-too-new': 'Galing ang file na ito sa mas bagong bersiyon. Humingi ng update sa nagpapatakbo ng server ninyo.',
  'for-another': 'Para sa ibang organisasyon sinelyuhan ang burador na ito.',
  'file-roster-broken': 'Hindi wasto ang listahan ng mga kasapi sa file na ito. Humingi ng bago.',
} as const satisfies Translated<typeof english>
