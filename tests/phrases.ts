// A hundred invented phrases of the kind that people entrust, in many scripts: wherever one of them lies in clear, it leaked.

/** Two thirds of a page, in Latin letters and in Burmese. */
const long = [
  'Brokoli dinihari: every night after the dishes I counted the tiles of the balcony, forty one of them, and promised myself that '
  + 'on the day the contract ends I would walk out by the front door, not by the one for deliveries, and I would have my own '
  + 'papers in my own hand, and '
  + 'nobody would ask me to open my suitcase; my sister says that the lawyer at the pier keeps a copy under the name of a flower, zinnia.',
  'နွေဦးပန်းခြံ၌ ဆုံခဲ့သော သူငယ်ချင်းက ပြောသည်မှာ အလုပ်ရှင်သည် လစာကို သုံးလကြာ မပေးဘဲ ထားပြီး '
  + 'နောက်ဆုံးတွင် လက်မှတ်မပါသော စာရွက်တစ်ရွက်ကိုသာ ပေးခဲ့သည်၊ '
  + 'ထိုစာရွက်ကို ခေါင်းအုံးအောက်တွင် ဝှက်ထားသည်၊ တစ်နေ့ တရားရုံးသို့ ယူသွားမည်ဟု ကတိပြုထားပါသည် ခရမ်းရောင်မိုး။',
]

const latin = [
  'Quillhampton Terrace, the flat above the chandler, third bell', 'Mrs Ondaloy locks the kettle away before dawn',
  'my wages go through a cousin called Bramwick', 'forty-one stitches, and the clinic wrote "fell"',
  'Zephyrine knows where the ledger is',
  'sleeping under the piano at No. 7 Larkspur', 'I signed blank paper at Ostrander & Pell',
  'Call me Thimble; never use my real name', 'ring twice after eleven, then hang up, Velvet', 'Overholt said: no baby, or no job',
  'the boat was the Halcyon Merrow, crew of nine', 'passport no. XQ-7719-KLUMB in the freezer',
  'gloves for bleach? "buy your own", said Pimm',
  'tujuh belas karung di gudang Pak Wirasunu', 'majikan menyimpan KTP saya di laci merah jambu',
  'upah dipotong demi "bunga" Bu Sarimukti',
  'saya tidur di balkon, dekat mesin cuci Polytron tua', 'agen Kencana Putihsari menahan ijazahku',
  'jangan telepon, Bapak di rumah; kirim stiker kucing',
  'hamil empat bulan, belum ada yang tahu, Melur', 'kami bertujuh patungan membeli garam di Blok Q9',
  'nelayan Sumbarang tidak pulang sejak Rabu',
  'dipukul dengan sapu lidi di dapur belakang', 'tiket pulangku dijual oleh Mandor Jokris', 'kode rahasia kami: "sambal tanpa terasi"',
  'adikku Purwanti kabur lewat pagar kebun karet',
  'ikinulong kami sa bodega ni Aling Purificasyon', 'tatlong buwan nang walang sahod, pati si Dalisay',
  'huwag tumawag; nakikinig ang amo sa linya',
  'pitong libo ang utang ko kay Mang Teroy Bulakbol', 'sa ilalim ng hagdan ako natutulog, katabi ang aso',
  'si Inday Kulintang ang nakakita ng lahat',
  'kinuha nila ang SIM ko sa paliparan ng Hiraya', 'buntis ako at natatakot sa Sabado, Mutya', 'may pasa ako sa likod: tsinelas na goma',
  'binilang ko ang barya: sandaan at labing-anim', 'ang ahente ay si Gng. Sampaguita Rebolyoso',
  'tinago ko ang resibo sa loob ng unan, Ningning',
  'sumulat sa kahon ng gatas, hindi sa Viber', 'labing-anim na oras araw-araw, kahit Pasko na',
  'chủ nhà khóa cửa bếp lúc chín giờ, Hoàng Yến', 'tôi giấu tiền trong hộp trà sen Bảy Mẫu',
  'Ñusta pidió agua y le dieron vinagre, Çarşamba günü',
] as const

const rightToLeft = [
  'أغلقت السيدة أم زعفران باب السطح بالمفتاح', 'راتبي محجوز منذ شهر الرمان عند الوكيل', 'لا تتصلوا بعد المغرب، زوجها يفتش هاتفي',
  'جواز سفري داخل علبة الشاي الخضراء',
  'ضربتني بملعقة الخشب يوم الثلاثاء الماضي', 'اسمي الحقيقي ياقوتة بنت سنبل', 'نمت في المخزن بين أكياس العدس والبصل',
  'قالوا: وقّعي هنا، وكانت الورقة بيضاء',
  'أريد أن أرى ابني قبل موسم التوت', 'انتظروني قرب نافورة الغزال صباح الجمعة', 'پاسپورتم پیش آقای نیلوفری است، کشوی سوم',
  'شناختی کارڈ بیگم چنبیلی کے صندوق میں ہے',
]

const burmese = [
  'မမခရေဖြူ၏ အခန်းသော့ ပျောက်သည်', 'လစာ ငါးလ မရသေး ပွဲစားဦးဖိုးထူး', 'ည ဆယ်တစ်နာရီနောက်မှ ဖုန်းဆက်ပါ',
  'ပတ်စပို့ကို ရေခဲသေတ္တာထဲ ဝှက်ထား', 'ကျွန်မ နာမည်ရင်း နှင်းဆီဝါ',
  'စက်ရုံ အမှတ် ၄၁ အပေါက်အနောက်', 'ငါးဖမ်းလှေ ရွှေငါးပျံ မပြန်လာ', 'သူမကို တံမြက်စည်းဖြင့် ရိုက်သည်', 'ကလေးကို မတွေ့ရသည်မှာ သုံးနှစ်',
]

const thai = [
  'นายจ้างเก็บพาสปอร์ตไว้ในตู้ปลา', 'หนูนอนใต้บันไดข้างกระสอบข้าวสาร', 'อย่าโทรมา ป้าจันทร์กะพ้ออยู่บ้าน',
  'ค่าแรงสามเดือนหายไปกับนายหน้าชื่อตุ๋น', 'เรือพรายทะเลสิบเอ็ดออกไปไม่กลับ',
  'ฉันท้องสี่เดือนแล้ว ไม่มีใครรู้เลย', 'เจอกันที่ศาลาดอกปีบวันอาทิตย์', 'เซ็นชื่อบนกระดาษเปล่าเก้าแผ่น',
  'ชื่อจริงของฉันคือมะลิซ้อน ณ ดอย',
]

const chinese = [
  '雇主把护照锁在鱼缸下面', '三个月没有工钱，中介姓慕容', '请在夜里十一点后发短信', '我睡在阳台洗衣机旁边的纸板上', '船名是银鲳七十九号，九个人', '她用竹扫帚打我的后背',
  '真名叫丁香雪，不要写出来', '欠条藏在枕头套的夹层里', '週日在榕樹亭等阿茉姐',
]

const others = [
  'মালিক রান্নাঘরে তালা দেয়, নাম জবা খাতুন', 'सेठ ने पासपोर्ट अलमारी में छिपाया, चम्पा', 'चार महिना तलब दिएन, दलाल गोरे साइँला',
  'අම්මා දන්නේ නෑ මම ඉන්න තැන', 'ថៅកែដកលិខិតឆ្លងដែនខ្ញុំទុកក្នុងទូ',
  'ናይ ጓል ሓብተይ ደብዳበ ኣብ ትሕቲ መተርኣስ', 'அம்மாவின் நகையை அடகு வைத்தேன்', 'Хозяйка спрятала билет за иконой Ягодки', '社長は寮の鍵を返してくれません',
  '여권은 김치냉장고 안에 있어요 보라',
]

const short = ['🤫🔑🐟🪟', '👩🏽‍🦱🩸🧹🌙', '🆘🍚🍚🚫⛴️', '🏳️‍🌈🤰🏾🙊', 'Xolgrimp', 'Wixtablu']

export const phrases: readonly string[] = [...latin, ...rightToLeft, ...burmese, ...thai, ...chinese, ...others, ...short]
  .concat(long).map((phrase) => phrase.normalize('NFC'))
