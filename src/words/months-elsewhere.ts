// Months, digits and the order of a date in languages for which many phones have no data: Khmer, Lao, Burmese, Nepali, Sinhala.

export type DateTable = { readonly months: string; readonly order: 'day-first' | 'year-first'; readonly digits?: string }

export const monthsElsewhere: Readonly<Record<string, DateTable>> = {
  km: {
    months: 'មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ',
    order: 'day-first',
  },
  lo: {
    months: 'ມັງກອນ ກຸມພາ ມີນາ ເມສາ ພຶດສະພາ ມິຖຸນາ ກໍລະກົດ ສິງຫາ ກັນຍາ ຕຸລາ ພະຈິກ ທັນວາ',
    order: 'day-first',
  },
  my: {
    months: 'ဇန်နဝါရီ ဖေဖော်ဝါရီ မတ် ဧပြီ မေ ဇွန် ဇူလိုင် ဩဂုတ် စက်တင်ဘာ အောက်တိုဘာ နိုဝင်ဘာ ဒီဇင်ဘာ',
    order: 'year-first',
    digits: '၀၁၂၃၄၅၆၇၈၉',
  },
  ne: {
    months: 'जनवरी फेब्रुअरी मार्च अप्रिल मे जुन जुलाई अगस्ट सेप्टेम्बर अक्टोबर नोभेम्बर डिसेम्बर',
    order: 'year-first',
    digits: '०१२३४५६७८९',
  },
  // The months of the civil calendar: newer platforms print those of the moon, which nobody writes on a contract.
  si: {
    months: 'ජනවාරි පෙබරවාරි මාර්තු අප්‍රේල් මැයි ජූනි ජූලි අගෝස්තු සැප්තැම්බර් ඔක්තෝබර් නොවැම්බර් දෙසැම්බර්',
    order: 'year-first',
  },
}
