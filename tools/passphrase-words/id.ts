// Indonesian for the passphrase list: everyday words written down for it, and what is never taken from the corpus.

export const everyday = `
abadi abang abu acar adat adik adil adonan agung air ajaib ajak ajar akar aki akrab aksara alat alis alpukat alun alur aman amal ambang
anak anggrek anggur angin angka angklung angkot angsa antik anting anyaman apel api apung arang arisan arloji arus asam asin asing asli
asri asuh atap atlas awan ayah ayam ayo ayunan babak badan badut bagai bahagia bahu baik baja bajak bajaj baju bakau bakmi bakpao bakso
bakul balai balap balkon balok balon bambu ban banding bandul bangau bangku bangsa bantal banteng barak barat baris baru basa baskom
batik batu bawang bayam bayi bayu bebek beca becak bedug bekal bekam beku belajar belang beliau belimbing belut bemo benang bendera
bening benih bensin bentang benua berani beras berita berkah berkas beruang beruk berkat besi besok betis biawak bibi bibit bidan bidang
bihun bijak biji bikin bilik bingkai bintang bintik biola bioskop biru biskuit bisik blus bocah bola bolak bolu boneka bongkar bor
bordir borong bosan botol bubuk bubur budi buah buaya bujur bukit buku bulan bulat bulu bumbu bumi buncis bunga bungkus bungsu buntut
burung busur butir cabai cabang cahaya cair cakap cakar cakram calon camar campur canda cangkang cangkir cangkul canting cantik capai
capung cara cari cat catur cawan cekatan celana celengan celepuk cemara cemerlang cendana cendol cengkih centong cepat cerah cerdas
cerdik cermat cermin cerita ceria ceret cetak cicak cicip cincau cincin cinta cipta ciri cita cokelat combro contoh corak coret cuaca
cuci cucu cuka cukup cula cumi curah dada dadu daftar daging dagu dahan dahulu daki dalang damai damar dampar dandan danau dapur darat
dasar dasi datar datuk daun dawai daya dayung debar debu dekat delima delman denah dendeng dengar deras derap deret dermaga dermawan
desa dewasa diam didik dinding dingin dipan diri dodol dokar dokter dompet dongeng domba dorong duduk dukuh dunia durian duta duyung ebi
ekor elang elok emas embun ember empal empang emping encer engsel enak esok fajar gabah gabus gading gadis gado gagah gajah galah gali
galon gambar gamelan gambang gambir ganda gandum gang gantang ganteng gapura garam garasi garis garpu gatot gaun gaya gayung gedung
gelang gelanggang gelas gelatik gelombang gemar gembala gembira gembok gendang gendong gentong genting gerabah gerak gerhana gerimis
gerobak gergaji getah getuk gigi giling gitar giwang goa golok gonggong gorden goreng gosok gotong gua gubuk gudang gudeg gugus gula
gulai guling gulung gunting guntur gunung gurami guru gurih gurita hadap hadiah hadir hafal hakim halaman halte halus hampar handai
handuk hangat hantar hanyut harap hari harmoni harta haru harum hasil hati haus hawa hemat hebat helai helikopter helm hening hias hibur
hidang hijau hikmah hilir himpun hirup hisap hitam hobi horizon hotel hujan huruf hutan ibu ijuk ikan iklan iklim ikut ilalang ilham
ilmu imbang impian indah induk ingat ingin insan intan ipar irama iringan iris isi istana istri itik izin jabat jadwal jagung jahe jahit
jajan jaket jala jalan jalur jamu jambu jamur janggut jangkar jangkrik janji jantan janur jarak jari jaring jarum jasa jati jatuh jauh
jawab jelajah jelas jeli jelita jembatan jempol jemput jendela jenis jepit jerami jernih jeruk jilid jimat jinak jingga jinjing joglo
joget jual juang juara jujur jumat jumpa juru jurus kabar kabel kabin kabut kaca kacang kado kafe kain kaki kakak kakap kakek kaktus
kalem kali kalung kamar kambing kamera kampung kamus kanan kancil kancing kangen kangkung kantin kantong kantor kaos kapal kapas kapuk
kapur karang karapan karcis karet karib karpet karton karung karya kasih kasir kasur kasut katak kata katun kaus kawah kawan kawat kaya
kayu kebaya kebun kecap kecil kecipir kedai kedelai kedondong kejora kejut kekar keladi kelambu kelapa kelas kelereng keliling kelinci
kelopak keluarga kemah kemarau kembang kembar kemeja kemiri kemudi kenanga kenari kencang kencur kendang kendi kenduri kenyang keong
kepala kepiting kepompong keraton kerak keramik keran kerang keranjang kerbau kerja kering kerikil keroncong kertas kerupuk ketan ketela
keting ketoprak ketuk ketumbar ketupat khas kicau kijang kilat kilau kimia kincir kipas kirim kismis kisah kiri klepon kodok koki kolam
kolak kolang koleksi kolong komik kompak kompas kompor komputer kondang koper kopi kopiah kopra koran korek kota kotak koyo kran kreatif
kritik kuah kuali kuas kuat kubis kucing kuda kuil kue kuku kukus kulit kulkas kumbang kumis kumpul kunang kunci kuning kunir kunyit
kupas kupu kura kurma kursi kursus kuskus kusen kutipan labu lacak lada ladang laga lagu lahan lahir lain laju lakon laksa lalat lalu
lama lamaran lambai lambang lampau lampion lampu lamun lancar landai langit langka langkah langsat lantai lantang lapang lapis lapor
laras laris larut laskar latar latih laut lawak lawang layak layang layar lebah lebar lebat legenda leher lekas lele lemah lemang lemari
lembah lembar lembut lemper lempung lengan lengkap lengkuas lengkung lentera lentik lepas lereng lesung letak lidah lihai lihat lilin
lima limau limpah lincah lindung lingkar lintang lipat lirik listrik lobak logam lokasi lokal lomba lombok lompat lonceng loncat lontong
lorong loteng lotus luar luas lubang lucu ludruk lugu luhur lukis luluh lulur lulus lumbung lumpia lumpur lumut lunak luncur lunas lurah
lurus lusin lutut luwes maaf macan madu mahal mahir mahkota main makan makmur malam malas mandi mandiri mandor manfaat mangga manggis
mangkok mangkuk manis manik mantan mantap mantel manyar marga maskot masak masakan massa masuk mata mawar mayang medali megah meja mekar
melati melinjo meluap melon memasak membaca membeli memetik menanam menang menara menari mendung mengajar menjahit mentari mentah
mentega menteri menyanyi merak merah merdeka merdu meriah merica merpati mesin mesra mewah meter mimpi mina minat mingguan minum minyak
mitra mobil modal model modern mohon montir motor moyang muda mudah mudik muka mula mulia muluk mulut mundur mungil murah murai murid
murni musang museum musik musim musyawarah mutiara mutu naga nagasari naik nalar nama nampan namun nanas nangka nasi naskah nasib negara
negeri nelayan nenek niaga nikmat nilai nipah nira niscaya nyala nyaman nyamuk nyanyi nyaring nyata nyiur obat obeng obor obrolan olah
olahraga ombak omong omelet oncom ondel onggok ongkos onta opak opor orang oranye orbit otak oyong pacar pacul padang padat padi padma
paduan pagar pagi paguyuban paham pahlawan pahat pajak pajang pakaian paket paku palang palem palu paman pameran panah panas pancing
pancuran pandai pandan pandu panen pangeran panggang panggung pangkal panjang pantai pantun papan papaya para paras parang pari parkir
parut pasang pasar pasir pasukan patin patok patuh patung paus pawai payet payung pecel pedagang pedas pekan peka pekarangan pelajar
pelangi pelan pelaut pelita peluk pelukis pemuda pemain pena penari pencak pendek pendopo pengantin penggaris pengrajin penjahit pensil
pentas penuh penulis penyair penyu pepaya pepes perahu perak peran perangko perawat perca percaya perisai peristiwa perkasa perkutut
permata permai permen pernik pertama perut pesan pesisir pesona pesta peta petai petak petang petani petik peti petir petis petuah
piagam piala pigura pijat pikul pilar pilih pilot pinang pindang pindah pinggang pinggir pinjam pinsil pintar pintu pipa pipi pipit
piring pisang pisau piyama plastik pohon poci pojok pokok pola polos pompa pondok populer poros pos potong prangko prasasti praja
pramuka prestasi puas puasa pucuk pudar puding puisi pukat pula pulau pulih pulpen puluh punai puncak pundak punggung punya pupuk puri
purnama pusaka pusat pustaka putar putih putik putra putri puyuh raba racik radio raga ragam ragi raih raja rajin rajut rakit rakyat
ramah ramai rambai rambut rambutan rami rampai ranah rancak rangkai rangkul ransel rantai ranting rapat rapi rasa rata ratu raut rawa
rawit rawon raya rebab rebana rebung rebus reda rekan rela rembulan rempah renang rencana renda rendah rendang rendam rengginang renung
resep resik resmi rezeki riang riak rias rimba rimbun rindang rindu ringan ringkas rinjani rintik risalah roda rok roket romansa rombong
ronda roti rotan ruang rujak rukun rumah rumbia rumput rumus runding runtun rupa rupawan rupiah rusa rusuk sabar sabit sabuk sabun sabut
sadar sagu sahabat saham sahaja sahut sajak saji saksama saku salah salak salam saldo salin salju saluran samar sambal sambut sambung
samping sampan sampul samudra sandal sandar sanggar sanggul sanggup sangkar santai santan santun sapa sapi sapu saran sarang sarapan
sarat sari saring sarjana sarung sasando satai sate satria satwa saudara saung sawah sawi sawit sawo sayang sayap sayur sebar sedap
sedekah sederhana sedih segar segel seimbang sejarah sejati sejuk sekam sekolah selada selamat selancar selasar selat selai selatan
selendang selera selimut selip selokan seluas seluncur semai semangat semangka semarak sembada sembilan semi sempurna semua semut senam
senandung senang sendal sendi sendok seni senja sentosa senyum sepak sepanjang sepat sepatu sepeda sepele sepoi seragam serai serabi
serasi serat serbuk serba seri serikat serimpi seroja serta seruling serutan sesuai setel setia setrika siaga siang siap siar sibuk
sifon sigap sikat siku silam silat silsilah simak simpan simpang simpul sinar sindir singa singgah singkat singkong siput siram sirih
sirkus sirop sirsak siswa sisik sisir situs siul sore sopan sopir sorak sorot soto spanduk spidol stasiun strategi suara suasana suami
subuh subur suci sudut suguhan sukacita suku sukses sulam suling sulit suluh sulung sumber sumbu sumur sungai sunyi supir surat surau
surga surya susu susun sutra suwir syair syal syukur tabah taman tamasya tambah tambak tambal tambur tampah tamu tanah tanak tandan
tanding tangan tangga tanggal tangguh tangkai tangkas tani tanjung tanya tapai tapak tapal tapioka tari tarian tarik taruna tas tawa
tawar tebal tebar tebu tebing teduh tegak tegap tegur teguh tekad teko tekun teladan telaga telapak telepon teliti teluk telur teman
tembaga tembang tembikar tembok tempa tempat tempe tempo tempuh tempurung tenaga tenang tenda tengah tenis tenun teori tepat tepi tepuk
tepung terang teras teratai teri terigu terima terjun terong terowong terpal terus tetap tetangga tetes tiang tiba tidur tikar tiket
timba timbang timun timur tinggi tinta tipis tiram tirai titik titian tokek toko tokoh tomat tombol tong tongkat tonjol topeng topi
toples tradisi tualang tuang tubuh tugas tugu tukang tukar tulang tulip tulis tulus tumbuh tumis tumpang tumpeng tunas tungku tunggal
tuntas tuntun tupai turun tutup tutur ubah ubi ucapan udang udara ujar ujung ukir ukur ulang ulet uli ulir ulung umbi umbul umur unggas
unggul ungu unik unta untai untung upacara upah urap urut usai usang usaha usia usul utama utara utas utuh vas vanila vila wadah wafer
wajah wajan wajik waktu walet wangi warga waras waris warna warta warung wasit watak wayang wedang wejangan wicara wijaya wijen wilayah
wisata wisuda wortel wujud yakin yayasan yoyo yuyu zaitun zamrud zebra kebaikan kesatria kesenian kerajinan kedamaian kebanggaan
kelembutan keindahan kejujuran kenangan keringat kerukunan kesabaran kesegaran kesetiaan ketenangan ketulusan kemauan harapan senyuman
tarikan anyelir lavender bugenvil flamboyan akasia beringin trembesi mahoni pinus sengon randu kelor pakis lumbu semanggi genjer kemangi
selasih matahari srikaya jambal kelubi duku langsep matoa menteng sukun cempedak bengkuang bit brokoli kacangan kapri kakatua jalak
kutilang beo nuri perenjak tekukur rajawali pelikan kuntul kasuari maleo badak anoa babirusa bekantan orangutan lutung siamang kukang
tarsius landak kelelawar menjangan pesut lumba hiu rajungan lobster tuna tongkol cakalang bandeng nila mujair gurame belida arwana
cupang pedal setang sadel bengkel dongkrak tang baut mur ketam amplas penghapus krayon majalah globe lukisan ukiran jas rompi songket
kemben kerudung peci blangkon caping terompah bak selang sampo odol panci dandang kukusan cobek ulekan serbet celemek talenan saringan
parutan sutil gong saron bonang kenong kempul siter calung kolintang tifa piano seruni soka dahlia krisan arah tenggara kemarin lusa
minggu tahun abad windu satu dua tiga empat enam tujuh delapan sepuluh belas ratus ribu juta menulis menyapu mencuci menyetir menabung
menggambar melukis berenang berlari melompat mendaki berkebun memancing menenun memanggang mengaduk merangkai menyiram memotong menyusun
menghitung mengukur mengajak menolong memeluk menyapa tertawa tersenyum bercerita bernyanyi bermain bersepeda berlayar berkemah berteduh
bersandar berjemur berdansa berpantun bersiul berbaris berkumpul berbagi bertukar bertamu berteman bersyukur pelabuhan pelataran
perkebunan persawahan pegunungan perbukitan pedesaan perempatan pertigaan terminal bandara trotoar rambu serambi beranda sulaman
bordiran jahitan rajutan tenunan bros ahli akuarium alfabet alamat alunan ambisi amplop anggota angsuran anugerah apartemen apotek
arsitek artikel asbak asrama asuransi atlet atmosfer bahasa bangunan bantuan bazar belanja belantara belalang belangkon belibis beliung
bendungan bengawan berangkat berbaik berbelanja berbincang bercanda bercermin bercocok bercukur berderai berdoa berdongeng bergandeng
bergembira bergotong bergurau berhias berhitung berikhtiar beriman berirama berjabat berjalan berjanji berjuang berkaca berkabar
berkarya berkicau berkilau berkunjung berlibur berlomba bermalam bermimpi berpakaian berpayung berpesta berpikir berputar bersalaman
bersama bersiap bersinar bersua bertanam bertanya bertemu bertenun bertepuk bertukang beruntung berusaha berwarna besar biasa bilangan
biografi blender boga botani brosur bubungan budidaya bungkusan busana celoteh cemilan cendekia cenderung ceramah cocok corong curahan
dahsyat dansa daratan dayang dedaunan dekorasi deposito derajat desain dewan dialog digital dinamo diskusi ditabung dokumen dorongan
drama edukasi ekonomi eksklusif elastis elegan emansipasi energi era etalase evolusi fantasi figur film filsafat fisika flanel formulir
forum fotografi galaksi galeri gantungan garansi gelagat gelora gemerlap gemilang gemintang gemuruh generasi geografi geometri gerbang
gerbong gerigi gesit girang gizi golongan gradasi grafik gramatika gratis gubahan gulungan halimun hamparan harimau hektar helaian
hembusan hibah hidroponik hidangan hikayat hiburan ibukota ikatan ikhlas imajinasi industri inovasi inspirasi instansi intuisi irigasi
isyarat istimewa jalanan jaminan janggal jawaban jelang jenaka jenjang jepitan jeruji jumantara jumbo jurnal jutaan kabinet kadang
kalangan kalender kalimat kanguru kapten karavan karikatur karnaval kartun karunia kasual kategori kebersihan kebijakan kebiasaan
kebugaran kecekatan kecerdasan kedatangan kegiatan kehangatan keikhlasan kejuaraan kekayaan kelahiran kelancaran kelezatan kelompok
kemajuan kemampuan kemenangan kemeriahan kemudian kemuliaan kenaikan kendaraan kentongan kepandaian keputusan kereta kerelaan kesehatan
kesempatan kesuburan keterangan keturunan keuangan kewajiban keyakinan khayalan khusus kiprah klasik klien kolega komedi kompleks
komponis komunikasi komunitas konser kontes kontrak kopling kosakata kostum kreasi kredit kriya kuartet kualitas kuliner kupluk lamunan
langganan laporan lapangan layanan lembaga lembayung lesehan liburan limpahan lingkungan lintasan logika logistik loket lokomotif
maestro mahkamah mahligai makanan manajer mandala manusia maraton marmut masyarakat matang materi melambai melangkah melaut melayang
melihat melodi membangun membantu membatik membawa memberi membuat memuji memahami memahat memakai memancar memanen memayungi membagi
membelai memilih memimpin memintal meminjam memotret menabuh menanak menanti menatap menawar mencari mencetak mencoba mendayung mendekat
mendengar mengantar mengasah mengayuh mengecat mengemudi mengenal mengenang mengetik menggali menghafal menghias menghibur mengikat
mengingat mengobrol mengolah mengukir mengupas mengurus menikmati menimba menjaga menjawab menjemur menonton menunggu menuntun menyala
menyambut menyelam menyentuh menyiapkan merawat merayakan merebus meresmikan merintis metode mikroskop mimbar moderat motivasi mulanya
nasional nasihat netral niagawan ninabobo nirwana nomor nostalgia notasi novelis nyamplung objek olimpiade operator optimis organisasi
orkestra pabrik pahatan pakar paketan panduan pantomim papirus paragraf partikel pasaran patungan pebisnis pecahan pegangan peduli
pelatih pelayanan pelayaran peluang pemahat pemandu pembatik pembaca pembeli pembina pemenang pemetik pemilik pemimpin pemudi penabuh
pencarian pencipta pendaki pendayung pendidikan penduduk penemu pengajar pengasuh pengelana pengembara penggemar penghuni pengikut
pengobat pengunjung penjaga penjuru penumpang penyanyi penyiar penyulam perabot perajin perangkat perantau peranan perasaan percobaan
perdamaian pergaulan perhiasan peringatan perjalanan perkakas perkawinan permainan permadani pertanian pertemuan perubahan petualang
piawai pilihan planet poster potensi prakarsa pramusaji pramuniaga praktis presiden prioritas produk profesor program propeler proyek
puspa rahasia ramalan rancangan rangkaian realita rebahan rekreasi relawan remaja renungan resensi restoran reuni revisi ringkasan ritme
romantis ruangan rutin sandiwara sanubari sastra satelit sayuran sebelas sederet segitiga sekarang sekejap selaksa selembar seluruh
semboyan sempadan sendratari senirupa sensus sepadan sepasang serangkai serentak sertifikat sesama setangkai setapak setengah sewindu
siaran simpanan simfoni singgasana sinopsis skuter sosial spektrum standar stereo struktur studio sukarela sumbangan swadaya syahdu
tabungan taksi tamtama tanaman tanggapan tatkala teater teguran tekstil telegram teleskop tenteram terbang terbit terhormat terkenal
terpercaya teruna tiupan trofi tumbuhan tuturan ulangan undangan unggulan upaya urutan utusan variasi vitamin volume wahana wangian
wanita wartawan wawasan wewangian wiraswasta wisatawan wirausaha yudisium zodiak zona
`

/** Unkind, frightening, medical, foreign or misspelt. 'word', 'start*' or '*inside*'. */
export const refused = `
*bunuh* *gejala *infeks* *mati *matian *mutasi *vaksin* *virus* abstain adenoid afinitas agama agregat* agresif akrilat alanin alergi*
alkohol almarhum ambulan* amis anatomi angker anjing anjlok antagonis anti* anus apoptosis arak aritmia arteri* asap asasi asetat
asfiksia asidosis askorbat asma aspartat atenuasi atritasi autoimun avaskular awitan babi badai baiklah bakteri* banci bangkai bangsat
batuk bau* bayangan beban bedak bekicot belgia bencana benci bengis bengkak benzoat berbahaya berbohong berburu bercak berdaptasi
bergejolak berikatan berindra berisiko berjam bermenit bermoncong berpergian bersalah bersenjata bersiaplah bersin bersisik bersujud
bertekanan bervektor bimbang bimbel biokimia biopsi bipositif bir bisu bisul bodoh bom borok botak bradikinin bronk* buang buangan budak
bugil bukanlah bunuh buruan busakan busuk buta cabul cacat cacing celaka cemburu ciuman cobalah contig copet coverall darah* darurat
degnan demam* dendam dendritik dengki depresi derita deskuamasi desus diabet* diagnos* diare dibuang diderita didiamkan diduga
diekskresi dievaluasi difus dihukum diijinkan diinduksi diisolasi dijumpai dikacaukan dikarantina dikecam dilarang dilemahkan dimatikan
dinorfin dipaksa diparah* diparalel* dipekatkan dipenjara dipeptidil diperparah direkrut disandi* disekuensi diseminata disfungsi
disinf* dispnea ditahan ditapis ditegur dituding dituduh ditularkan ditunda diusir dll doping droplet dsb dubur duda duka dungu edema
efikasi eksaserbasi eksim ekstrasel eksudat ektra elektrolit emboli emfisema emolien endap endem* endo* enoks* ensefal* enter* enterik
entero* enzim enzimatik epidemi* episenter episentrum epite* epizo* etanol etiologi fagosit* farmasi fatal* favip* fekal felina fenotip*
feri feritin feses fibr* filogen* fisiologi flegma fluorida fosfat gaduh gagal* ganja gatal gawat gejolak gelap gelisah geluk gempa
gemuk gen genetik genetik* genetis genom* genot* gereja gigil gila ginjal glik* glis* gliter gluk* goblok granat guguran gundul gurdwara
hajat hamba hancur* hantu hardolin hatilah helik* hemo* hemop* hepar* hepat* herp* heter* hewan hialin hidrogen hidroklor* hiperp*
hipert* hipo* homo homol* hormon hujanan humektan ibadah iblis ilegal imajiner imlek imun* induksi infak infektif inferens infil* infl*
infus ingatlah ingus* inhal* inhib* inilah injeks* inkubasi insid* insiden insomnia interfer* interleuk* interst* intrav* intub* invas*
invia* iodin* iri iritasi isap isolasi* isolat* isoprop* isoterm* itulah jagalah jahat jajah janda janin jantung jaran jenazah jerawat
jerigen jorok judi kacir kafir kamboja kandungan kanker kanul* karantina* karboks* katakanlah kataral kateter kausatif keagamaan
kebakaran kebiruan kebosanan kecelakaan kecemasan kecurigaan kedaruratan keengganan kegagalan kegembira keguguran kehabisan kehamilan
kehilangan kejahatan kejam kekeluarga kekeringan kekurangan kelainan kelam kelambanan kelamin kelangkaan kelapang kelelahan kelumpuhan
kemarahan kematian kemerosotan kemipir* kemiskinan kemugkin* kencing kengerian kentut kepanikan keparahan kerangka kerawanan kerentanan
keris kerugian kerusakan kerusuhan kesakitan kesalahan kesedihan kesembuhan kesulitan ketakutan keterampil ketergant* ketuban keuskupan
kewalahan khawatir kilo kiloan kilobas* kitab klaster klinik klinis klor* klorida koagul* koevol* kognitif kolaps koler* kolester*
kolkis* komorbid* kompulsif konformasi konka konspirasi konval* konvensi konvolusi korban* koresept* koriza koron* korov* korsleting
korteks koruptor kotamadya kotoran krisis kritik* kronis kubur kucar kudis kuman kuntilanak kurap kurus kutu kutuk kutukan laboratori
ladam laktat lambung langsing lantatur laring* lendir lesbi lesu letal* letih ligan limfo* limpa liur longsor lonjakan lonte ludah luka*
lumpuh* lungkang mabuk mahadata majikan makam makedonia makrofag* makroskopi mal malapetaka maling marah masjid masker maut mayat medis
melahirkan melanggar melarang melawan melayu melemah* melitus meludah meluruh* memaksa mematikan membangkit membebani membobol membolos
membran memburuk meme memerangi menakutkan mencemari mencuat menderita menentu mengancam menganggur mengeluh mengerikan mengganggu
menggigil menghukum menginvasi mengobati meniadakan menimbun meninggal menolak menuduh menular* menumpuk menusuk menyebrang menyekresi
menyerang menyusupi meremehkan merenggut mereposisi merokok merugikan merusak mesjid mesum metabol* mialgia miasma mikrob* mikrogr*
mikrolit* militan militer minoritas mioglobin miokard* miskin mistik mitigasi mogok molekul* monit* monoklon* monosit morbid* mortal*
mual muasal mukena mukosa multip* muntah munthu musnah* musuh* nadi nah nanah nangkaan narkoba nasofaring natrium negatif neon* neraka
neurol* ngeri nonacak nonfarm* nonform* nonilm* noninv* nonlet* nonman* nonmed* nonton nonv* nonwaj* nosok* nukle* nutupi nyeri obat*
obatan obses* obstruk* oksigen* ompong ontolog* opasitas organ otops* otot pak palpitasi palsu pancake pandemi* panik pantat panu parah
paramiks* parasit* paris paru* pasca* pasien* patogen* patolog* payudan payudara pedang pediatr* pelacakan pelacur pelecehan peluruhan
pemakzulan pemapanan pembendung* pembengkak* pembiakan pembuangan pemburu* pemburukan pemodel* penakluk penangan pencuri penderita
pendeta penebalan penekan penempelan penetralan pengalih penganut pengedal* pengerat pengobat* pengodean pengoversi pengungsi*
pengunjuk* penimbun* penjajah penjara* penjudi pentatonik pentungan penulan* penular* penyakit* penyandi* penyerang* penyintas peplom*
peptid* peradangan perahuan perang perangkap perasetat perawan peritel peritone* perkosa perlima permusuhan pernapas* perokok peroksid*
perompak persahabat persalinan perstujuan pertempur* pertobatan pesanlah pesantren pilek pinalti pincang plasebo plasenta plasm*
pleomorf* pleur* pneum* pocong polimer* polipro* polisi postmortem poten pracetak praklin* pramugari prapandemi prasangka prauji
prematur prevalen* progeni* prognos* proinf* proksi prolif* proteas* protein* protromb* pseudo* psik* pubmed pulmoner pura pura* pusing
puting racun radang* radikal* radio* radiograf* radiolog* rahim rampok rasis* rdrp reagen* refrakter rekombin* remuk renal renin rentan*
replik* reproduksi resah reseptor* resesi residu resistensi resorv* respira* resusit* retikul* rhin* ribav* ribon* ribos* rinit* rinor*
rinov* ritel roden rokok rrt rsiko rusak* rusuh sadis sakaratul sakit* salib sampah sanksi saturasi sedih* seefektif sekret* seks*
sekuens* selesma selir semprotan sengketa senimanan senjata seoptimis sepertiga sepsis sept* sequel* seram serang* serebr* serin
seringlah serolog* seropos* serum sesak setan sevirulen sfer* sial sialan sialat sianos* simptom* simtom* sinagoga sindrom* sinsit*
sipit sitok* sitopat* sitopl* sklero* skrining smengum* spasial spora sputum stadion stafilo* steril steroid* stigma* stok stokastik*
stres* striat* stroke subfam* subgar* subgen* subkut* subpl* subtip* suisid* sulfat sumpit suntik supresi suram surfaktan surveil*
susulan tahanan tahi taklimat takut* tangis tawuran telanjang tembus* tengkorak tentara teracak terancam terapeut* terapi terbasahi
terbilas terbunuh terburuk tercemar terdampar terdiagnos* terduga terganggu terhirup terinf* terisolasi terjagalah terjangkit terjebak
terkelupas terklaster terlantar terlemah teror* terpapar terpenggal terperangkap terpukul terseling tersier tersuai tertekan tertular*
tetaplah tewas thon tinja tisu toksi* tolol tombak tomograf* topan toraks trampil transfus* transgen* transkrip* translasi translok*
transmembr* transmisi* trias* triklosan trombos* tropisme tropon* tsunami tubercul* tular* tuli tumpah tunawisma tusukan tuyul umbuk
umpama urat urin urogen* urtikar* uskup usus vaksin* vaskul* vasodil* vatikan vektor* vena ventila* vesikel* vir* warganet was wastafel
waswas xenofob* yadayim yodium ziarah zoono*
`
