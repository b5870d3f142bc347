// The 4,096 passphrase words (id), made by tools/passphrase-words.ts from the TICO-19 corpus (CC0) and everyday words written for it.
// Frozen: whoever has a passphrase of these words must be able to type it in for ever.

export const words: readonly string[] = `
abad abadi abang abu acar adakan adalah adaptasi adaptif adat adekuat adik adil aditif adonan adopsi agen agensi agung ahli air ajaib ajak
ajar akademik akademisi akar akasia akhir aki akibat akrab aksara akses aksesori aktif aktivitas akuarium akumulasi akurasi akurat alamat
alami alasan alat alfa alfabet aliran alis alkalin alpaka alpukat alternatif alun alunan alur amal aman ambang ambigu ambil ambisi
ambulatori amplas amplop anak analis analisis analitik andalkan anggaran anggota anggrek anggur angin angka angkatan angklung angkot
angsa angsuran anjuran anoa anonim anonimitas antara antarkota anugerah anyaman anyelir apabila apakah apartemen apel api aplikasi apotek
apung arah arahan arang arisan arloji arsitek artikel arus arwana asam asbak aseptik aset asimetri asin asing asli aspek asrama asri asuh
asuransi atap atlas atlet atmosfer aturan awal awan ayah ayam ayo ayunan babak babirusa badak badan badut bagai bagaimana bagian bagus
bahagia bahasa bahkan bahu bahwa baik baja bajaj bajak baju bak bakau bakmi bakpao bakso bakul balai balap balita balkon balok balon
bambu ban bandara bandeng banding bandul bangau bangku bangsa bangun bangunan bantal banteng bantu bantuan banyak barak barat baris baru
basa basah basket baskom batas batasan batik batu bawaan bawang bayam bayangkan bayi bayu bazar bebek beberapa beca becak bedah bedug
begitu bekal bekam bekantan bekerja beku belahan belajar belakangan belalang belang belangkon belanja belantara belas beliau belibis
belida belimbing beliung belut bemo benang bendera bendungan bengawan bengkel bengkuang benih bening bensin bentang bentuk benua beo
bepergian beradab berakhir beralih beramplop beranda berangkat berangsur berani berapa berarti beras berasal berasumsi beraturan berawan
berbagi berbaik berbaris berbatasan berbeda berbelanja berbentuk berbiaya berbicara berbincang berbobot berbuat berbunyi bercanda
bercerita bercermin bercocok bercukur berdampak berdansa berdaya berdekatan berderai berdoa berdongeng bereaksi beredar berenang
berencana bereputasi berevolusi berfokus berfungsi bergabung bergandeng berganti bergantung bergembira bergerak bergotong berguna
bergurau berhak berharap berharga berhasil berhati berhenti berhias berhitung berikhtiar beriklim berikut beriman beringin berinti
berirama berisi berita berjabat berjalan berjanji berjemur berjenis berjenjang berjuang berjudul berjumlah berkabar berkaca berkah
berkaitan berkarya berkas berkat berkebun berkemah berkembang berkerabat berkhasiat berkicau berkilau berkinerja berkisar berklaster
berkontak berkumpul berkunjung berkurang berlabuh berlaku berlanjut berlari berlawanan berlayar berlebihan berlibur berlindung berlokasi
berlomba bermain bermakna bermaksud bermalam bermanfaat bermasalah bermimpi bernapas bernyanyi beroperasi berpakaian berpantun berpatokan
berpayung berperan berpesta berpikir berpindah berpotensi berputar bersabun bersalaman bersama bersamaan bersambung bersampul bersandar
bersekolah bersepeda bersiap bersifat bersih bersihkan bersinar bersiul berskala bersua bersubsidi bersyukur bertahan bertambah bertamu
bertanam bertanya bertaraf bertarget bertautan berteduh berteman bertemu bertenun bertepatan bertepuk bertindak bertolak bertujuan
bertukang bertukar bertumbuh berturut beruang berubah beruk berukuran berumur beruntai beruntung berupaya berurutan berusaha berusia
bervariasi bervolume berwarna besar besaran beserta besi besok betis biarkan biasa biawak bibi bibit bidan bidang bihun bijak biji bikin
bilangan bilas bilik bimbingan bingkai bintang bintik biografi biola biologi bioskop biotek birokrasi biru bisakah bisik biskuit bisnis
bit blangkon blender blus bocah boga bola bolak boleh bolu bonang boneka bongkar bor bordir bordiran borong bosan botani botol botolan
brokoli bros brosur buah buatan buaya bubuk bubungan bubur budi budidaya bugenvil bujur bukit buku bulan bulat bulu bumbu bumi buncis
bunga bungkus bungkusan bungsu buntut burung busana busur butir cabai cabang cadangan cahaya cair cairan cakalang cakap cakar cakram
cakupan calon calung camar campur canda canggih cangkang cangkir cangkul cantik canting capai caping capung cara cari cat catatan catur
cawan cedera cekatan celana celemek celengan celepuk celoteh celup cemara cemerlang cemilan cempedak cendana cendekia cenderung cendol
cengkih centong cepat cerah ceramah cerdas cerdik ceret ceria cerita ceritakan cermat cermin cetak cicak cicip cincau cincin cinta cipta
ciptakan ciri cita coba cobek cocok cokelat combro contoh corak coret corong cuaca cuci cucu cuka cukup cula cumi cupang curah curahan
dada dadu daerah daftar daging dagu dahan dahlia dahsyat dahulu daki dalang damai damar dampar danau dandan dandang dansa dapatkan dapur
darat daratan daripada dasar dasawarsa dasbor dasi datar datuk daun dawai daya dayang dayung debar debu dedaunan definisi dekat deklarasi
dekorasi dekret delapan delegasi delima delman demi demikian demografi denah dendeng dengar denyut departemen deposito derajat derap
deras deret dermaga dermawan desa desain desibel deskriptif deskriptor deteksi deterjen dewan dewasa diadakan diadaptasi diadopsi
diaktifkan diakui dialami dialog diam diambil dianalisis diandalkan dianggap dianjurkan diarahkan diatur diawasi dibagi dibagikan dibahas
dibanding dibangun dibantu dibatalkan dibatasi dibawa dibayar dibedakan dibeli dibentuk diberikan diberitahu dibiarkan dibilas diblokir
dibuat dibuka dibungkus dibutuhkan dicapai dicatat dicegah dicetak diciptakan dicitrakan dicoba dicuci didanai didapati didapatkan
didasarkan dideteksi didik didirikan didorong didukung diedarkan diedukasi diencerkan diestimasi dievakuasi difokuskan difusi digalakkan
diganti digantung digaungkan digerakkan digital digosok digunakan dihabiskan dihadapi diharapkan diharuskan dihasilkan dihentikan
dihindari dihitung dihubungi diikuti diinginkan diizinkan dijadikan dijadwal dijalankan dijamin dijelaskan dijual dikaitkan dikaji
dikatakan dikelola dikemas dikenakan dikenal dikerahkan diketahui dikirim dikirimkan diklaim dikode dikodekan dikontrol dikritik
dikuatkan dikunjungi dikurangi dikutip dilacak dilakukan dilaporkan dilengkapi dilepas dilepaskan dilibatkan dilihat dilindungi dilubangi
dimajukan dimasukkan dimediasi dimiliki diminta dimulai dimurnikan dinaikkan dinamika dinamis dinamo dinantikan dinding dingin dini
dinilai dinyalakan dinyatakan diobati dipadukan dipakai dipan dipanaskan dipandang dipantau dipasang dipasarkan dipaskan dipatuhi
dipelajari diperbarui dipercaya diperiksa diperinci diperjelas diperkuat diperluas diperlukan diperoleh dipetakan dipicu dipilih dipimpin
dipisahkan diplomatik dipotong diprediksi diproduksi diproses diputuskan dirancang dirasakan dirawat diri dirilis diringkas dirujuk
disajikan disalin disarankan disebabkan disebar disebarkan disebut disebutkan disediakan diselidiki disengaja disentuh diserahkan
disertai disertakan disetujui disewa disimpan diskusi disoroti disponsori distribusi disubsidi disukai ditabung ditambah ditandai
ditangani ditanggung ditarik ditawarkan ditegakkan ditekan ditekuk diteliti ditelusuri ditemui ditemukan ditentukan diterapkan diterima
diteruskan ditetapkan ditiadakan ditinggal ditujukan ditulis ditumpuk ditunjuk diturunkan ditutup diubah diuji diukur diumumkan diuraikan
diusulkan diutarakan diwajibkan diwaspadai diyakini dodol dokar dokter dokumen domba domestik dominasi dompet donasi dongeng dongkrak
donor dorong dorongan dosis drama drastis dua duduk dudukan duku dukuh dukungan dunia durasi durian duta duyung ebi edisi edukasi efek
efektif efisien efisiensi ekologis ekonomi ekor eksekutif eksklusif eksotis ekspektasi ekspor ekspresi ekstensif ekstra ekstraksi ekstrem
elang elastis elegan elektron elektronik elok emansipasi emas ember embun empal empang empat empati emping enak enam encer energi enggan
engsel entitas entri era ergonomi esensial esok estat estimasi etalase etika evaluasi evolusi fajar fakta faktor famili fantasi fasilitas
fasilitasi fidelitas figur film filsafat filter finansial fisika flamboyan flanel fleksibel fokus fondasi formatif formulasi formulir
forum fotografi fragmen frekuensi fungsi fungsional fusi gabah gabus gading gadis gado gagah gagang gajah galah galaksi galeri gali galon
gambang gambar gambaran gambir gamelan ganda gandum gang gangguan ganjaran gantang ganteng ganti gantungan gapura garam garansi garasi
garis garpu gatot gaun gaya gayung gedung gelagat gelang gelanggang gelas gelatik gelembung gelombang gelora gemar gembala gembira gembok
gemerlap gemilang gemintang gemuruh gendang gendong generasi genjer genting gentong geografi geometri geopolitik gerabah gerak gerakan
gerbang gerbong gergaji gerhana gerigi gerimis gerobak gesekan gesit getah getuk gigi giling giliran girang gitar giwang gizi globe goa
golok golongan gong gonggong gorden goreng gosok gotong gradasi grafik gramatika gratis grup gua gubahan gubernur gubuk gudang gudeg
gugus gula gulai guling gulung gulungan gunakan gunting guntur gunung gurame gurami gurih gurita guru habis hadap hadiah hadir hafal hak
hakim halaman halangan halimun halte halus hambatan hampar hamparan hampir handai handuk hangat hantar hanyut hanyutan harap harapan hari
harimau harmoni harta haru harum haruskan hasil hati haus hawa hayati hebat hektar helai helaian helm hemat hembusan hening henti hias
hibah hibur hiburan hidang hidangan hidroponik hidung higiene hijau hikayat hikmah hilang hilir himpun hindari hirarki hirup hisap hitam
hiu hobi horizon hotel hubungi hujan hukum humor huruf hutan ibu ibukota identik identitas ijuk ikan ikatan ikhlas iklan iklim ikut
ilalang ilham ilmiah ilmu ilmuwan imajinasi imbang impian implikasi impor inap indah indeks independen indikasi individu induk industri
informasi informatif ingat ingin inisiatif inklusif inovasi insan inspirasi instansi institusi instruksi instrumen intan integrasi intens
intensif interaksi interseksi intervensi inti intuisi investasi ipar irama irigasi iringan iris isi istana istilah istimewa istirahat
istri isyarat itik itu iya izin jabat jadikan jadwal jagung jahe jahit jahitan jajan jajaran jaket jala jalak jalan jalanan jalur jambal
jambu jaminan jamu jamur janggal janggut jangkar jangkauan jangkrik janji jantan janur jarak jari jaring jarum jas jasa jasmani jati
jatuh jauh jawab jawaban jelajah jelang jelas jeli jelita jembatan jempol jemput jenaka jendela jenis jenjang jepit jepitan jerami jernih
jeruji jeruk jika jilid jimat jinak jingga jinjing joget joglo jual juang juara jubah juga jujur jumantara jumat jumbo jumlah jumpa
jurnal juru jurus juta jutaan kabar kabel kabin kabinet kabupaten kabut kaca kacamata kacang kacangan kadang kado kafe kafetaria kain
kaitan kajian kakak kakap kakatua kakek kaki kaktus kalangan kalau kalem kalender kali kalimat kalkun kalung kamar kambing kamera kami
kampanye kampung kamus kanan kancil kancing kandidat kangen kangkung kanguru kantin kantong kantor kaos kapal kapas kapasitas kapita
kapri kapsul kapten kapuk kapur karakter karang karapan karavan karcis kardus karena karet kargo karib karikatur karnaval karpet karton
kartu kartun karung karunia karya karyawan kasih kasino kasir kasual kasuari kasur kasut kata katak katakan kategori katun kaus kawah
kawan kawat kaya kayu keadaan keadilan keahlian keamanan keandalan kebaikan kebanggaan kebanyakan kebaya kebenaran keberadaan kebersihan
kebetulan kebiasaan kebijakan kebugaran kebun kebutuhan kecap kecekatan kecerdasan kecil kecipir kecuali kecukupan kedai kedamaian
kedatangan kedelai kedokteran kedondong kedua kedutaan keempat keenam keesokan kegiatan kegunaan kehangatan keharusan kehidupan
keikhlasan keindahan keinginan kejadian kejelasan kejenuhan kejora kejuaraan kejujuran kejuruan kejut kekar kekayaan kekebalan kekokohan
kekosongan kekuasaan kekuatan keladi kelahiran kelambu kelancaran kelapa kelas kelebihan kelelawar kelembapan kelembutan kelereng
kelezatan kelihatan keliling kelinci keliru kelompok kelopak kelor keluar keluarga kelubi kemah kemajuan kemampuan kemangi kemanjuran
kemarau kemarin kemauan kembali kembang kembangkan kembar kemben kemeja kemenangan kemeriahan kemiri kemiripan kemitraan kempul kemudahan
kemudi kemudian kemuliaan kemunculan kenaikan kenakan kenanga kenangan kenari kencang kencur kendang kendaraan kendati kendi kenduri
kenong kentongan kenyamanan kenyang kenyataan keong kepadatan kepala kepandaian kepatuhan kepedulian keperluan kepiting kepompong
kepuasan kepulangan kepulauan keputusan kerabat keragaman kerajinan kerak keramik keran kerang keranjang keraton kerbau kerelaan kereta
kerikil kering keringat keringkan kerja keroncong kertas kerudung kerukunan kerumitan kerupuk kesabaran kesamaan kesatria kesegaran
kesehatan kesempatan kesenian kesesuaian kesetiaan kesiapan kesimpulan kesuburan ketam ketan keteguhan ketela ketenangan ketentuan
keterangan ketiga keting ketoprak ketujuh ketuk ketulusan ketumbar ketupat keturunan keuangan kewajiban keyakinan keyboard khalayak khas
khayalan khusus kicau kijang kilat kilau kimia kincir kinerja kipas kiprah kiri kirim kirimkan kisah kismis klaim klasik klausa klepon
klien klisnis kode kodok koheren koki kolaborasi kolak kolam kolang kolega koleksi kolintang kolong koloni kombinasi komedi komentar
komentator komersial komik komisaris komitmen kompak komparatif kompas kompensasi kompetisi kompleks komplemen komplikasi komponen
komponis kompor komputasi komputer komunikasi komunitas kondang kondisi konferensi konfirmasi konklusif konkret konseling konser
konsisten konsorsium konsulat konsuler konsultasi konsumen konsumsi kontes kontinu kontrak kontraktor kontribusi kontrol konvergen
koordinasi koper kopi kopiah kopling kopra koran korek korelasi kosakata kosong kostum kota kotak koyo kran krayon kreasi kreatif kredit
krisan kriteria kritis kriya kronologi kronologis kru krusial kuah kuali kualitas kuantitas kuartet kuas kuat kubis kucing kuda kue kuil
kukang kuku kukus kukusan kuliah kuliner kulit kulkas kultur kumbang kumis kumpul kumpulan kumulatif kunang kunci kuning kunir kunjungan
kuntul kunyit kupas kupluk kupon kupu kura kurma kursi kursus kusen kuskus kutilang kutipan labu lacak lada ladang laga lagu lahan lahir
lain laju lakon laksa lakukan lalat lalu lama lamaran lambai lambang lampau lampion lampu lamun lamunan lancar landai landak langganan
langit langka langkah langsat langsep langsung lanjut lanjutan lansia lantai lantang lap lapang lapangan lapis lapisan lapor laporan
laras laris larut larutan laskar latar latih latihan laut lavender lawak lawang layak layanan layang layar lazim lebah lebar lebat
legenda leher lekas lele leluhur lemah lemak lemang lemari lembaga lembah lembap lembar lembaran lembayung lembut lemper lempung lengan
lengkap lengkuas lengkung lentera lentik lepas lepaskan lereng lesehan lesung letak lewat liburan lidah lihai lihat lilin lima limau
limitasi limpah limpahan lincah lindung lingkar lingkungan lintang lintas lintasan lipat liputan lirik lisan listrik literatur lobak
lobster logam logika logistik lokakarya lokal lokasi loket lokomotif lomba lombok lompat lompatan loncat lonceng lontong lorong losion
loteng lotus luar luas lubang lucu ludruk lugu luhur lukis lukisan luluh lulur lulus lumba lumbu lumbung lumpia lumpur lumut lunak lunas
luncur lurah luring lurus lusa lusin lutung lutut luwes maaf macan madu madya maestro mahal mahasiswa mahir mahkamah mahkota mahligai
mahoni main majalah majemuk makan makanan makmur maksimum maksud malam malas maleo mamalia mampu manajemen manajer mandala mandi mandiri
mandor manfaat mangga manggis mangkok mangkuk manik manis manjur mantan mantap mantel manufaktur manusia manyar maraton marga marmut
masak masakan masif masing maskapai maskot massa masuk masyarakat mata matahari matang matematika materi matoa maturasi maupun mawar
mayang mayoritas medali megah meja mekanis mekanisme mekar melacak melakukan melalui melambai melampaui melangkah melaporkan melarutkan
melati melaut melayang melebihi melekat melengkapi melepas melepaskan melewati melewatkan melibatkan melihat melimpah melindungi melinjo
melintas meliputi melodi melompat melon melonjak meluangkan meluap melukis memahami memahat memainkan memakai memancar memancing memanen
memanggang memantau memasak memasang memasarkan memastikan memasuki memasukkan mematuhi memayungi membaca membagi membagikan membahas
membangun membantu membasahi membatasi membatik membawa membayar membedakan membelai membeli membendung membentuk memberi memberikan
membilas membuang membuat membujuk membuka memecah memediasi memeluk memenuhi memeriksa memerintah memerlukan memesan memetakan memetik
memicu memikul memilih memiliki memimpin memindai meminjam memintal meminum memisahkan memitigasi memodelkan memonitor memotong memotret
memperkuat memperluas memperoleh memproses memudahkan memuji memulai memutus memutuskan menabuh menabung menahan menamai menamatkan
menampik menanak menanam menandai menang menangani menanggapi menanggung menangkap menanti menantikan menapis menara menari menarik
menatap menawar menawarkan mencabut mencakup mencapai mencari mencarikan mencatat mencegah mencetak mencirikan mencoba mencolok mencuci
mencukupi mendadak mendaki mendalam mendanai mendapat mendasari mendatang mendatar mendayung mendekat mendengar mendesak mendeteksi
mendirikan mendorong menduga mendukung mendung menegaskan menekan menekankan menekuk menelepon meneliti menelusur menelusuri menempati
menempel menemukan menengah menentukan menenun menerapkan menerima menerus meneruskan menetapkan menewaskan mengacak mengacu mengadakan
mengadopsi mengaduk mengajak mengajar mengajukan mengakhiri mengakses mengakui mengalami mengalir mengambil mengandung menganggap
mengangkat mengangkut mengantar mengasah mengatakan mengatasi mengatur mengayuh mengecat mengelola mengembang mengembus mengemudi
mengenakan mengenal mengenang mengetahui mengetik menggali menggambar mengganti menggosok menghadapi menghadiri menghafal menghambat
menghargai menghias menghibur menghilang menghitung mengikat mengikuti mengimbau mengimpor menginap mengingat mengirim mengisi mengkaji
mengklaim mengkritik mengobrol mengodekan mengolah mengontrol mengubah menguji mengukir mengukur mengunduh mengunggah mengupas mengurangi
mengurus mengutip menilai menimba meningkat menirukan menit meniup menjabat menjadi menjaga menjahit menjalani menjangan menjangkau
menjauhi menjawab menjelang menjemur menjual menjumpai menjunjung menolong menonton mentah mentari mentega menteng menteri mentol
menuangkan menugaskan menuju menulis menunda menunggu menunjuk menuntun menurun menurunkan menutup menyabuni menyadari menyajikan menyala
menyambut menyanyi menyapa menyapu menyatakan menyebar menyebut menyeka menyelam menyeluruh menyentuh menyerap menyerukan menyerupai
menyetir menyetujui menyiapkan menyimpan menyiram menyoroti menyuapi menyumbang menyusun merah merak merangkai merangkum merangsang
merasa merawat merayakan merdeka merdu merebak merebus mereda meredakan merekayasa merekrut meremas meresmikan merespons merevisi meriah
merica merilis merintis merpati merta merujuk merupakan mesin meski meskipun mesra meter metode metodologi mewah mewajibkan mewakili
mewaspadai meyakini meyakinkan migran migrasi mikroskop miliar miligram miliki mimbar mimpi mina minat minggu mingguan minum minuman
minyak mirip mitra mobil modal model moderat modern modifikasi modulasi mohon momen moneter montir morfologi motivasi motor moyang muda
mudah mudik mujair muka mula mulanya mulia muluk mulut mumpuni muncul mundur mungil mungkin mur murah murai murid murni musang museum
musik musim musiman musyawarah mutiara mutu naga nagasari naik nalar nama nampan namun nanas nangka nasi nasib nasihat nasional naskah
negara negeri nelayan nenek netral niaga niagawan nikmat nila nilai ninabobo nipah nira nirwana niscaya noda nol nomor nostalgia notasi
novelis nuri nutrisi nyala nyaman nyamplung nyamuk nyanyi nyaring nyata nyiur obeng objek obor obrolan observasi odol olah olahraga
olimpiade ombak omelet omong oncom ondel onggok ongkos onta opak operasi operator opor opsi optimis orang orangutan oranye orbit ordo
organik organisasi organisme orientasi orkestra otak otomatis otorisasi otoritas oyong pabrik pacar pacul padang padat padi padma paduan
pagar pagi paguyuban paham pahat pahatan pahlawan pajak pajang pakaian pakar paket paketan pakis paku palang palem paling palu paman
pameran panah panas panci pancing pancuran pandai pandan pandang pandangan pandu panduan panen pangeran panggang panggilan panggung
pangkal pangkalan panjang pantai pantau pantomim pantun papan papaya papirus para paragraf paralel parameter parang paras pari pariwisata
parkir parlemen parsial partikel pasal pasang pasar pasaran pasir paspor pasti pastikan pasukan patin patok patuh patuhi patung patungan
paus pawai payet payung pebisnis pecahan pecel peci pedagang pedal pedalaman pedas pedesaan pedoman peduli pegangan pegunungan pejabat
peka pekan pekarangan pekerjaan pelabuhan pelajar pelan pelanggan pelangi pelaporan pelarian pelataran pelatih pelatihan pelaut pelayanan
pelayaran pelembab pelengkap pelepasan pelewat pelibatan peliharaan pelikan pelindung pelita pelopor peluang peluk pelukis peluncuran
pemahaman pemahat pemain pemakaian pemakan pemanasan pemandu pemangku pemantauan pemasangan pemasaran pemasok pemastian pembaca pembagian
pembaruan pembatalan pembatas pembatasan pembatik pembawa pembayaran pembebasan pembela pembeli pembelian pembenaran pemberi pembersih
pembiayaan pembicara pembina pembuatan pembubaran pembukaan pemecahan pemenang pemenuhan pemerintah pemetik pemilik pemimpin pemindahan
pemisahan pemrosesan pemuda pemudi pemulihan pemutih pena penabuh penamaan penambahan penampilan penanda penanganan penapisan penari
penasihat penautan penawaran pencak pencarian pencatatan pencegahan pencipta pencitraan penciuman pencocokan pencucian pendaki pendanaan
pendapatan pendayung pendek pendekatan pendeteksi pendidikan pendopo penduduk penegak penegakan penelitian penemu penemuan penentu
penerapan penerbit penerimaan pengabaian pengajar pengajaran pengakuan pengalaman pengamatan pengantin pengarahan pengasuh pengasuhan
pengaturan pengawasan pengecer pengelana pengembang pengembara pengenalan pengendali pengental pengering pengerjaan penggaris penggemar
penggerak pengguna penggunaan penghalang penghapus penghasil penghubung penghuni pengikatan pengikut pengiriman pengisian pengoreksi
pengrajin pengubahan pengujian pengukuran pengumpul pengumuman pengunjung penguraian pengusaha penilaian peninjauan penitipan penjaga
penjagaan penjahit penjelasan penjepit penjualan penjuru pensil pentas penuh penukar penulis penulisan penumpang penundaan penunjang
penurunan penutupan penutur penyair penyajian penyanyi penyebab penyebaran penyedia penyerta penyertaan penyewaan penyiapan penyiar penyu
penyulam penyusunan pepaya pepes perabot perahu perajin perak perakitan peralatan peralihan peran peranan perangkat perangko perantara
perantau perasaan perawat perbaikan perbatasan perbedaan perbukitan perca percakapan percaya percikan percobaan perdamaian perdebatan
perekrutan perempatan perempuan perenjak perenungan pergantian pergaulan pergerakan pergeseran pergi perguruan perhatian perhentian
perhiasan perifer periksa perilaku perincian peringatan peringkat perintah periode periodik perisai peristiwa perizinan perjalanan
perkakas perkasa perkawinan perkebunan perkiraan perkotaan perkutut perlakuan perlu perluasan permadani permai permainan permanen permata
permen permintaan permohonan permukaan pernah pernik pernyataan perolehan pers persawahan persediaan persegi persentase persepsi
persiapan persis personel pertahanan pertama pertanda pertanian pertanyaan pertemuan pertiga pertigaan pertukaran perubahan perusahaan
perut perwakilan pesan pesiar pesisir pesona pesta pesut peta petai petak petang petani peternakan peti petik petir petis petisi petuah
petualang petugas petunjuk peziarah piagam piala piano piawai pigura pihak pijat pikir pikirkan pikul pilar pilih pilihan pilot pinang
pindah pindang pinggang pinggir pinggiran pinjam pinjaman pinsil pintar pintu pinus pipa pipi pipit piring pisang pisau piyama planet
plastik poci pohon poin pojok pokok pola politik politisi polos pompa pondok ponsel populasi populer poros pos posisi positif poster
postingan potensi potensial potong potongan prabayar praja prakarsa praktis pramuka pramuniaga pramusaji prangko prasasti prasekolah
prediksi presiden prestasi preventif pria pribadi prihatin primata primer prinsip prioritas privasi proaktif produk produksi produsen
profesor profil profusi program progresif promosi propeler properti proporsi prosedur prosedural proses protektif protokol prototipe
provinsi proyek proyeksi puas puasa publik publikasi publisitas pucuk pudar puding puisi pukat pula pulau pulih pulpen puluh puluhan pun
punai puncak pundak punggung punya pupuk purba puri purnama pusaka pusat puspa pustaka putar putaran putih putik putra putri putus
putuskan puyuh raba racik raga ragam ragi rahasia raih raja rajawali rajin rajungan rajut rajutan rakit raksasa rakyat ramah ramai
ramalan rambai rambu rambut rambutan rami rampai ranah rancak rancang rancangan randu rangkai rangkaian rangkul rangkuman ransel rantai
ranting rapat rapi rasa rasio rata ratu ratus ratusan raut rawa rawit rawon raya reaksi reaktif realistis realita rebab rebahan rebana
rebung rebus reda referensi regulasi rekan rekreasi rela relatif relawan relevan remaja rembulan rempah renang rencana rencanakan renda
rendah rendam rendang rengginang renung renungan reputasi resensi resep resik resmi resolusi respons restoran restriktif reuni revisi
rezeki riak riang rias ribu ribuan rilis rimba rimbun rindang rindu ringan ringkas ringkasan rinjani rintik rintis risalah riset risiko
ritme riwayat robotik roda rok roket romansa romantis rombong rompi ronda rongga rotan roti ruang ruangan rujak rujukan rukun rumah
rumahan rumbia rumit rumput rumus runding runtun rupa rupawan rupiah rusa rusuk rute rutin saat sabar sabit sabuk sabun sabut sadar sadel
sagu sahabat sahaja saham sahut sajak saji saksama saksikan saku salah salak salam saldo salin salinan salju saluran samar sambal sambung
sambungan sambut sampan samping sampo sampul samudra sandal sandar sandiwara sanggar sanggul sanggup sangkar sanitasi santai santan
santun sanubari sapa sapi sapu saran sarang sarapan sarat sari saring saringan sarjana saron sarung sasando sastra satai sate satelit
satria satu satwa saudara saung sawah sawi sawit sawo sayang sayap sayur sayuran sebagai sebagian sebaik sebanding sebanyak sebar sebaran
sebatang sebelas sebelum sebesar sebisa sebuah sebulan sebutkan secara sedangkan sedap sedapat sedekah sederet sederhana sedikit sedunia
segala segar segel segitiga sehari sehingga sehubungan seimbang seiring sejalan sejarah sejati sejauh sejawat sejenis sejuk sejumlah
sejuta sekali sekalian sekaligus sekalipun sekam sekarang sekecil sekejap sekelompok sekitar sekolah sektor sekumpulan sekunder sel
selada selagi selai selain selaksa selalu selamat selancar selang selasar selasih selat selatan seleksi selembar selendang selera selesai
selimut selip selokan seluas selubung seluler seluncur seluruh selusin semacam semai semakin semangat semanggi semangka semarak semata
sembada sembako sembilan semboyan sembuh sementara semi seminggu semoga sempadan sempurna semua semut senam senandung senang sendal sendi
sendiri sendirian sendok sendratari sengaja sengon seni seniman senirupa senja sensitif sensus sentimen sentosa sentral sentuh senyawa
senyum senyuman seorang sepadan sepak sepanjang separuh sepasang sepat sepatu sepeda sepele seperlima seperti sepoi sepuluh seputar
serabi seragam serai serambi serasi serat seratus serba serbet serbuk serentak seri serikat serimpi seringkali serius seroja serta
sertifikat seruling seruni serupa serutan server sesama sesegera sesekali seseorang sesering sesuai sesuatu sesudah setahun setang
setangkai setapak setel setelah setempat setengah setia setimpal setinggi setrika setuju sewaan sewaktu sewindu siaga siamang siang siap
siar siaran sibuk sifon sigap signifikan sikat siklus siku silakan silam silat silsilah simak simbolis simfoni simpan simpanan simpang
simpul simulasi sinar sindir singa singgah singgasana singkat singkatan singkong sinilah sinopsis sintesis sintetik sinyal siput siram
sirih sirkulasi sirkus sirop sirsak sisik sisipan sisir sistem sistematik sistematis sistemik siswa siter situasi situs siul skala skema
skenario skuter soka solusi songket sopan sopir sorak sore sorot sorotan sosial soto spanduk spektrum spesialis spesies spesifik spesimen
spidol spontan sporadik srikaya stabil stabilitas staf standar stasiun statistik stereo strategi struktur struktural studio suami suara
suasana suatu subjek substantif substitusi subuh subur suci sudut suguhan sukacita sukarela sukses suku sukun sulam sulaman suling sulit
suluh sulung sumbangan sumber sumbu sumur sungai sunyi supir suportif surat surau surga survei surya susu susun susunan sutil sutra suwir
swa swadaya swasta syahdu syair syal syok syukur tabah tablet tabung tabungan tahap tahukah tahun tahunan tajam taksi talenan taman
tamasya tambah tambahan tambak tambal tambur tameng tampah tampak tampil tamtama tamu tanah tanak tanaman tandan tanding tandingan tang
tangan tangga tanggal tanggapan tangguh tanggung tangkai tangkas tani tanjung tantangan tanya tapai tapak tapal tapioka tari tarian tarik
tarikan tarsius taruna tas tatanan tatkala tawa tawar teater tebal tebar tebing tebu teduh tegak tegap teguh tegur teguran tekad tekanan
teknik teknisi teknologi teko tekstil tekukur tekun teladan telaga telah telapak telegram telepon teleskop televisi teliti teluk telur
teman tematik tembaga tembang tembikar tembok tempa tempat tempe templat tempo tempuh tempurung temu tenaga tenang tenda tengah tenggara
tenggat tenggiling tenis tenteram tentukan tenun tenunan teori teoritis tepat tepi tepuk tepung terang terapkan teras teratai teratur
terbang terbanyak terbaru terbatas terbebas terbenam terbesar terbit terbitan terbuka terbukti tercanggih tercapai tercatat tercepat
terdaftar terdapat terdekat terdeteksi terdiri terdorong terendah tergantung terhadap terhindar terhingga terhormat terhubung teri terigu
terima teritorial terjadi terjadwal terjaga terjawab terjual terjun terkadang terkait terkasih terkemuka terkenal terkini terkontrol
terlalu terlambat terlarut terlatih terlepas terletak terlewat terlibat terluas terlupakan termasuk terminal ternak ternyata terompah
terong terowong terpal terpercaya terperinci terpilih terpisah terpusat tersebar tersebut tersedia tersenyum tersusun tertajam tertarik
tertawa tertentu tertinggi tertulis tertunda tertutup terulang teruna terus terutama tetangga tetap tetes tiang tiba tidak tidur tifa
tiga tikar tiket tikus timba timbang timbul timun timur tindakan tindih tinggi tingkatkan tinjauan tinta tipe tipis tirai tiram titian
titik tiupan tokek toko tokoh tomat tombol tong tongkat tongkol tonjol tonjolan topeng topi topik toples toserba tradisi transaksi
trembesi tren triliun trofi tropis trotoar truk tualang tuang tubuh tugas tugu tujuan tujuh tukang tukar tulang tulip tulis tulus tumbuh
tumbuhan tumis tumpang tumpeng tuna tunas tunduk tunggal tungku tunjangan tunjukkan tuntas tuntun tupai turnamen turun turunan tutup
tutur tuturan ubah ubi ucapan udang udara ujar ujian ujung ukir ukiran ukur ulang ulangan ulekan ulet uli ulir ulung umbi umbul umpan
umum umur undang undangan unggas unggul unggulan ungkapan ungu unik unsur unta untai untuk untung upacara upah upaya urap urgensi urut
urutan usaha usahakan usai usang usia usul utama utara utas utuh utusan validasi vanila variasi varietas vas verifikasi versi vertikal
vila vitamin volume wadah wafer wahana wajah wajan wajik wakil waktu walaupun walet walikota wangi wangian wanita waras warga waris warna
warta wartawan warung wasit watak wawasan wayang wedang wejangan wewangian wewenang wicara wijaya wijen wilayah windu wiraswasta
wirausaha wisata wisatawan wisma wisuda wortel wujud yaitu yakin yayasan yoyo yudisium yurisdiksi yuyu zaitun zamrud zebra zodiak zona
`.trim().split(/\s+/)
