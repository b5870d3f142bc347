// The 4,096 passphrase words (tl), made by tools/passphrase-words.ts from the TICO-19 corpus (CC0) and everyday words written for it.
// Frozen: whoever has a passphrase of these words must be able to type it in for ever.

export const words: readonly string[] = `
aabutin aampon aanalisa aasikaso aatubili abaka abanico abiso abisuhan abo abot abril abuloy abutan adbokasiya admisyon adobo adyenda
afritada agad agawan agham agila agos agosto agwat ahensiya ahensya ahente ahitan ahon akademiko akademiya akademya akala akasya akayin
aking aklat aklatan akses aksesorya aksyon aktibidad aktibo aktuwal akyat alaala alab alagaan alahas alakdan alalahanin alalay alamat
alamin alampay alapaap alarma alay alerto alertuhin alikabok alimango alimasag alimuom alindog alinman alinsunod alintana alipato alisan
alisto alitaptap aliw alkalina almires almusal alok alon alpabeto alpaka alpombra alsa altar alugbati aluin alyas ambag ambahan ambisyon
ambon amihan ampalaya ampaw ampunan anahaw anak analista anatomika andar angat anghel angkan angkop anihan anim anino anito anluwage
anluwagi anonimo antala antas antigo antipara anuman anunsiyo anunsyo anupaman anyaya anyo aparador aparato apat apatnapung apelyido
aplikasyon apoy apritada apruba aprubado aral aralan araro araw arkitekto arnis artipisyal artista asado asawa asembleya asembliya
asignatura asikasuhin asin aso aspeto asukal asul atay ate atensyon atis atleta atraksyon atubiling awit awtor awtoridad ayos aytem ayuda
ayusin babae babala babasahin babayaran badyet bagahe bagaman bagay bagnet bago bagoong baguhan bagumbayan bagyo bahaghari bahagi bahagya
bahay bahid baitang bakal bakasyon bakawan bakery bakit bakod bakya bala balabal balagtasan balak balangaw balangkas balanse balarila
balasak balat balbula balde baligtad baligya balik balikat balikbayan balimbing balintawak balisong balita balon balot balsa baluktot
balut baluti balyena banaba banal banana banayad banda bandana bandeha bandila banggitin banghay bangin bangka bangkero bangko banglo
bangus banig bansa bantas bantay bantayog banyaga banyo baraha barena barkada barkero barko baro barong barquillos barya baryante baryo
basahan basain basket baskets baso bata batalan bataw batay batiin batik batingaw batis bato batya baul bawang bawas bawasan bayabas
bayabasan bayad bayan bayani bayanihan bayawak baybayin bayle bayong benepisyo benta bentahan beranda berde bersyon beses bibe bibig
bibilhin bibingka bigas bigat bigay bigkas biglaan bigyan bihasa bihira bihis bihon biik biko bilang bilangan bilangin bilao bilin bilis
bilog biloy bilugan bilyon binabaan binabago binabahagi binabakas binabalak binago binalak binalita binanggit binata binayaran binhi
binibigkis binibini binibiyak binigyan binilang binili binisita binitiwan bintana binuksan binuo biolohikal biro bisa bisig bisikleta
bisita biskwit bitamina bituin bituka biyahe biyahero biyaya biyenan biyernes biyolin blusa bokasyonal bola bolpen boluntaryo bombilya
bomoto bote botelya botika braso brigada brilyante brutsa bubong bubuyog budhi buga bughaw bugtong buhangin buhawi buhay buhok bukal
bukang bukas bukid buklat buko buksan bulak bulaklak bulaklakan bulalakaw bulalo bulkan bulsa bulsikot bumaba bumababa bumabakas
bumabalik bumalik bumasa bumati bumbero bumbilya bumibigkis bumibisita bumibiyak bumigkis bumili bumisita bumiyahe bumubuo bumulusok
bumuo bundok bunga bunganga bunso buntot bunutan buo burda buri burol burukrasya bus busog butanding butas butiki butil buto butones
buwan buwaya buwis cafe daan daanan dagat dagdag dagdagan dagitab dagta dagundong dahan dahil dahilan dahon daigdig daing dakila dalag
dalaga dalandan dalanghita dalangin dalaw dalawa dalhin daliri dalisay daloy dalumat daluyan damdamin damit damo dampa dampi danas dangal
dapit dapyo darang darating dasal dasig dati datos daungan dayag dayami dayap dayuhan deboto dekada dekreto delegado densidad depende
depensa depinisyon deposito deretso desisyon detalyado detalye deterhente dibdib dibuhista dibuho dikit dila dilag dilaw dilis din
dinadala dinalasan dinalisay dinamiko dineklara dingding diploma direksiyon direksyon direkta direktiba direktor direktoryo disenyo
disimpekta diskarte diskurso dismayado disposabol distansiya distansya distrito disyansya disyembre diwa diwata diyaryo doble doblehin
doktor dokumento dolyar dominyo donante donasyon doon dosena dram dramatiko dugtong duhat dulaan dulo dumadaloy dumadapo dumalaw dumalo
dumami dumaong dumarami dumating duwende duyan duyog dyagnosis dyosa ebalwasyon ebidensiya ebidensya ebolusyon edad edisyon edukasyon
ehersisyo ekolohikal ekolohiya ekonomiko ekonomista ekonomiya eksamen eksena eksklusibo eksperto eksport ekspresyon ekstensyon elektron
elemento elepante elisi embahada embahador empleyado empleyo enerhiya enero ensalada ensaymada ensayo entablado entidad entrada epektibo
epekto episodyo episyente eroplano erosol eskinita eskoba eskolar eskultura espasol espasyo espesipiko espesyal estado estante estero
estilo estrella estruktura estudyante etika gaano gabay gabayan gabi gagamba gagamitin gaganapin gagawa gagawaran gagawin gala galak
galamay galang galapong galaw galing galugarin galunggong gamit gamitin gampanin gamugamo ganado ganda ganoon gansa gansilyo gantimpala
ganun garahe garantiya gasera gaspang gastos gastusin gata gatas gatong gawa gawad gawain gayak gayundin gayunman gayunpaman gilas gilid
giling ginagamit ginagawa ginamit ginanap ginang ginataan ginhawa ginisa ginto gising gitara gitling gitna globo gobernador gobyerno
golpo grado grasa gripo groseri gubat gugunitain gugupitin guhit gulaman gulang gulay gulong gumabay gumagalaw gumagaling gumagamit
gumaganap gumagawa gumaling gumamit gumanti gumastos gumawa gumising gumugol gumuhit gunamgunam gunita gunting guro gusali gusto guwantes
guya habaan habagat habi habilin habol hagdan hagdanan hagibis hagikgik hagod hahakbang hahanapin haharap hahawakan haka hakbang
hakbangin halaga halagahan halakhak halaman halamanan halaya haligi halik halimbawa halimuyak halina halintulad halip halo haluan
haluhalo halumigmig hamog hamon hampas hanap hanapbuhay hanay handa handaan handog hangad hangarin hangganan hanggang hanggat hangin
hapag haplos hapon hapunan harana harap harapan haraya hardin hardinero hari harina hatid hatinggabi hawak hawakan haya hayop heneral
henerasyon hepe hibik higaan higad higit higop hihigit hihilingin hikaw hikayatin hilaga hilera hilig hiling hilingin hilot himagas
himala himbing himig himno himpilan himukin himutok hinahadhad hinaharap hinahati hinahayaan hinarangan hinati hinawahan hinawakan hindi
hinihiling hinihintay hinikayat hiniling hinimok hininga hinlalaki hinog hintay hintayan hinulaang hipag hipon hipuin hiram hirang hiraya
hita hitik hito hitsura hiwa hiwaga hiwalay hiwalayin hiwatig hiyas hosto hubog hudyat hugas hugasan hugis hula hulagway huli hulma hulyo
humaba humabi humahalo humaharap humahawak humanap humantong humawak humigit humihiling humihimok humihingi huminto humipo humiwalay
hungkag huni hunos hunyo hurado husay husgahan husto huwag huwaran huwebes iba ibabalik ibabaw ibalangkas ibayo ibigay ibigin ibinaba
ibinahagi ibinalik ibinalita ibinibigay ibinigay ibinukod ibon ibubukod ibukod ideklara identikal ideya ididisenyo idiin idinagdag
idineklara idinisenyo idinudulot idinulot idlip idolo igat iginawad iglap ihahambing ihahatid ihambing ihanda ihaw ihiniwalay ihip
ihiwalay iimbestiga iingat iisip iiwan ikalawang ikalima ikapitong ikatlo ikawalo ikinagulat ikot ikukumpara ilagay ilalabas ilalagay
ilalahad ilalarawan ilalim ilan ilapat ilat ilaw ilaya ilog ilong imahe imbak imbakan imbento imbitasyon impok import importante
inaalagaan inaalis inaangkin inaangkop inaasahan inaasikaso inahin inakalang inakay inalagaan inangkin inangkop inanunsiyo inanunsyo
indak inday indayog indese indibidwal indikasyon industriya inendorso ingat ingatan inialok iniangat iniangkop inianunsyo iniatas iniayon
inihaw inihayag inihiwalay iniisip iniiwan inilabas inilagay inilahad inilakip inilalaan inilalagay inilalapat inilarawan inilatag
inilathala inilikas inilipat inilunsad inimprenta inisyal inisyatiba inisyatibo inisyu init iniugnay iniulat iniutos iniuulat inom
insekto interes interesado intubasyon inulukan inumin inutusan ipaalam ipadadala ipakilala ipakita ipako ipamahagi ipapakita ipapangkat
ipaparis ipasok ipataw ipatupad ipil ipinaaalam ipinaalala ipinaalam ipinadala ipinahayag ipinahinto ipinakita ipinalagay ipinamalas
ipinapasok ipinapayo ipinasara ipinasok ipinataw ipinatupad ipon irekomenda ireport isa isaalalang isagawa isahan isailalim isama
isandaan isantabi isasampa isaw isawalang isda isinagawa isinalin isinama isinasaad isinasalin isinasama isinasara isiniwalat isinulong
isinumite isinusukat isinusuot isip isipan iskala iskedyul iskema isla isprey istadyum istasyon istraktura istruktura isulat isulong isyu
itaas itaguyod italaga itanim itapon itataas itatag itawid itigil itik itim itinaas itinakda itinalaga itinampok itinanggi itinatag
itinatala itinayo itinda itineraryo itinuring ititigil itlog ito itulak ituring ituro iwanan iwas jeepney jusi kaagad kaagapay kaakibat
kaakit kaalaman kaangkupan kaarawan kababaihan kababayan kabagay kabahagi kabahayan kabalyero kabataan kabayo kabibe kabihasnan kabila
kabisaan kabisado kabisera kabog kabuhayan kabundukan kabute kabutihan kabuuan kadakilaan kadalasan kadalian kadena kaepektibo kagabi
kagalakan kagalingan kagamitan kagandahan kagawad kagawaran kagaya kagubatan kaguruan kagustuhan kagyat kahabaan kahalo kahanay kahandaan
kahapon kahawig kahel kahigpitan kahilingan kahon kahoy kahulugan kahusayan kaibahan kaibigan kailangan kailanman kain kainan kaisa
kaisipan kakampi kakanin kakapusan kakasimula kakaunti kakaw kakayahan kakayanang kakilala kaklase kakumpol kalabasa kalabaw kalabit
kalachuchi kaladkad kalagayan kalahatan kalahok kalakal kalakalan kalakaran kalakhan kalakip kalamansi kalamay kalamnan kalan kalapati
kalapitan kalasag kalatagan kalatas kalaunan kalayaan kaldereta kaldero kalendaryo kalesa kalidad kaligiran kaligtasan kalihim kalikasan
kalinangan kalinawan kalinga kalinisan kalipunan kaliwa kalkula kalkulahin kaloob kalooban kalupaan kaluskos kalusugan kaluwagan kalye
kama kamaganak kamakailan kamalayan kamalig kamatis kamay kamayan kambal kambing kamelyo kamiseta kamote kampana kampanya kampay kampeon
kamuning kanal kanan kanayon kanayunan kandado kandelabra kandidato kandila kangkong kanin kaniyang kanluran kanta kantidad kanto
kapakanan kapalaran kapalit kapantay kaparehas kapareho kapasidad kapasyahan kapatagan kapatid kape kapilya kapistahan kapitan kapitbahay
kapote kapsula kapuna kapwa karagatan karagdagan karamihan karaming karanasan karangalan karaniwan karapatan karatig karatula karayom
kard kargamento karit kariton karnabal karne karpintero karton karugtong karunungan kasabay kasal kasama kasamahan kasanayan kasangkot
kasapi kasarian kasayahan kasaysayan kasero kasingtaas kasipagan kasiyahan kasosyo kasoy kastanyas kasukasuan kasunduan kasunod kasuotan
katagalan katagang katam katamtaman katanggap katangian katanungan katanyagan katapatan katapusan katarungan katas katatagan katawan
katayuan katedral kategorya katibayan katigmakan katiyakan katrabaho katropa katulad katumbas katumpakan katunayan katutubo katuwaan
katwiran kaugalian kaugnay kaugnayan kaunti kausapin kawad kawali kawani kawastuan kaway kawayan kawilihan kawing kawit kay kayamanan
kayumanggi keso kidlat kikilos kilala kilalanin kilay kilos kilusan kilyawan kinaiya kinakitaan kinalaman kinalaunan kinalkula kinalkyula
kinang kinatawan kinaumaga kinikilala kinis kinokontra kinompirma kinopya kinuha kinukuha kinumpirma kiping kipot kisame kislap kita
klase klasiko klima klinika kolehiyo koleksyon kolektor kolonya kombensyon komedya komentaryo komento komersiyal komersyal kometa
komisyoner komonekta kompas kompleks komunidad kondisyon konduktor koneho koneksiyon koneksyon konektado konklusyon konsepto konsiyerto
konsorsyum konsulado konsyerto kontak kontakin konteksto kontinente kontra kontraktor kontrol kontrolado kontrolin koponan kopya kopyahin
kordero korelasyon koro korona koryente kostumbre kostumer kotse krayola kredito kritikal kritiko kritisismo kubo kubyertos kudlit kuko
kukuha kukunin kulambo kulay kuliglig kuliling kulot kultura kultural kumain kumakain kumanta kumawala kumaway kumikilala kumikilos
kumikita kumilos kumintang kumokontra kumonekta kumot kumpanya kumpare kumpas kumpirmado kumplikado kumpol kumpulan kumukuha kumulang
kumusta kumustahan kundi kundiman kundisyon kundol kuneho kung kunin kurba kuro kurot kurso kurtina kusang kusina kusinero kuskusin
kustomer kutitap kutsara kutsarita kutsero kutsilyo kutsinta kuwaderno kuwago kuwarto kuwento kuwerdas kuwintas kwento lababo labanan
labanos labas labi laganap lagari lagas lagaslas lagda lagi lagok lagundi lagusan lahat lahi lakad lakambini lakaran lakas lakbay
laktawan lalabag lalagda lalagyan lalaki lalawigan lambak lambana lambat lambing lambong lambot lamesa lamig lamlam lampara lamyos landas
lang langaw langgam langis langit langka langkay lansones lantay lapag lapis larangan larawan laro laruan lasa lata lathala latik lawa
lawak lawin laya layag laylayan layunin lebel lechon leeg leksiyon leon libangan libis libo libre librero libreta libro liga ligaya ligo
ligpit ligtas lihim liit likas likaw likha likhain likod likoran likot liksi lila lilik lilim lilinawin lilipat lilitaw lilok lima limang
limbag limitado limitahan limitasyon limlim linangin linaw linawin lingap linggo lingguhan lingkod lingon linisin lipad lipunan liripin
listahan literatura litrato litson liwanag liwayway liyab liyabe liyag lohistika lokal lokalidad lokasyon lola lolo longganisa loob
looban look loro lubak lubid lubog lubos lugar lugaw luklukan lukso lulan lulutasin lumabas lumad lumagda lumago lumahok lumakad
lumalabag lumalaban lumalahok lumampas lumangoy lumapag lumba lumiban lumikha lumilikha lumilipad lumilipat lumilitaw lumipad lumitaw
lumpia lumubog lumutang lunas lundag lunes lungsod luningning luntian lupa lupain lupon luwalhati luya maaasahan maabot maaga maalat
maalis maantala maari maayos mababaw mabahala mabait mabalikan mabango mabawasan mabibigat mabibili mabigat mabilang mabilis mabini
mabisa mabuhay mabulaklak mabuo mabusisi mabuti madagdagan madalang madalas madali madaliin madaling madaming magaan magagamit magaganap
magagawa magaling magamit maganda magara magaspang magastos magbabalik magbago magbahagi magbanlaw magbanyo magbasa magbawas magbayad
magbibigay magbigay magbigkis magbuga magbuhos magbukas magdagdag magdamag magdudulot magdulot magdusa maghanda maghatid maghigpit
maghintay maghiwalay maghudyat maghugas maghuhugas magiging magiliw maging maginoo magiting magkaiba magkakaiba magkakalat magkaroon
magkasama magkasanib magkasya magkatulad maglaba maglabas maglakad maglakbay maglalaho maglaman maglaro maglathala maglilipat maglingkod
maglinis magluluto magluto magmahal magpaangat magpababa magpabilis magpadala magpadali magpahayag magpaikli magpakita magpalipat
magpalit magpamulat magpasigla magpasok magpasya magpasyal magpataas magpatakbo magpatala magpatuloy magpatupad magpatuyo magpirmi
magpokus magproseso magreplika magreserba magresulta magsaayos magsagawa magsaka magsama magsasaka magsasara magsaya magsilbi magsimula
magsisilbi magsulat magsuot magsusuot magtaglay magtaguyod magtahi magtakda magtala magtalaga magtamo magtanim magtatagal magtawag
magtitinda magtrabaho magtuon magulang mahaba mahahalaga mahal mahalaga mahanap maharlika mahati mahigit mahigpit mahina mahinahon
mahinhin mahinto mahulaan mahuli mahusay maibsan maibubukod maidikit maigsing maiiwas maikli maiksi mailagay mailalayon mailathala
mailigtas maililipat mailipat maingat mainit maipadala maipakita maipasa maipatupad mais maisagawa maisama maisulong maitatag maitugma
maiugnay maiupo maiuulat maiwasan maja makaambag makaapekto makabalik makabawas makabili makabubuti makabuo makadagdag makagawa makahabol
makahanap makaiwas makakabili makakagawa makakakuha makakamit makakapal makakasama makakita makakontak makakuha makalabas makalikha
makalipas makamtan makansela makapal makapasa makapunta makasama makata makatagpo makataong makatulong makatuwid makayanan makibahagi
makikilala makilala makina makinang makinis makisali makolekta makontrol makoordina makopya makuha makukuha makulay makulit makumpirma
makumpleto malabanan malabo malakas malalaking malalawak malalim malambot malamig malamlam malampasan malanghap malapit malasado malawak
malawakan malaya malayuan maleta maliban maligamgam maliit malikhain maliksi maliliit malinamnam malinaw malinis maliwanag malulusog
malumanay malumay malunggay malusog mamagitan mamahagi mamamahala mamamayan mamasa mamaya mambabasa mamili mamimili mamon mamuhunan
mamuno mananahi mananayaw manatili mangalaga mangga manggagawa manghula mangolekta manguna mangyari mangyayari manika manipis manlalaro
manmanan manok manong mansanas mantel mantika mantsa manunulat mapa mapaangat mapababa mapabagal mapabilis mapadali mapagbigay mapagtanto
mapagtibay mapahina mapahupa mapahusay mapalabas mapalad mapalakas mapaluwag mapanatili mapapala mapapaloob mapasigla mapatigil mapaunlad
mapawi mapayapa mapigil mapigilan maputol marahil marahuyo maramdamin marami maranasan marangal marikit marilag marso martes martilyo
marunong masabon masagabal masalimuot masarap masaya masigasig masigla masiguro masikap masining masipag maskara masobrahan masukat
masundan masuri masusuri masyado mata mataas mataba matagal matagumpay matahimik matalik matalino matamis matanggal matantiya matantya
matapang matapat matapos matataas matatag matatanda matataong matatapos materyal materyales matibay matigas matindi matinik matipid
matiwasay matiyaga matiyak matrikula matugunan matukoy matulungan matumal matunaw matunton maturuan matuwa matuyo maumbok maunawaan
maunlad mausisa maya mayabong mayaman maybahay mayo mayroon mayumi mechado medalya medyas medyo mekanikal mekanismo melon memorya mensahe
menudo merienda merkado meron mesa metro miki mikro mikrograp milagro miligramo minaliit minatamis mineral minuto mismo misteryo misyon
mithi miyembro miyerkules moda modelo modulasyon monggo moog mukha mula mulawin muli muna mundo mungkahi muni munisipal munisipyo munti
muog museo musika musikero musmos mustasa mutya naaangkop naaayon naabisuhan nababagay nababalot nabanggit nabanlawan nabatid nabawasan
nabibigay nabibiyak nabili nabubuhay nabubuo nadagdagan nadama nadarama nadoble nagagamit nagaganap nagagawad nagbabago nagbabala
nagbabasa nagbabawas nagbahagi nagbalik nagbanggit nagbebenta nagbenta nagbibigay nagbigay nagbubuga nagbubuhat nagbubuyo nagbunga
nagbunyag nagdadala nagdagdag nagdeklara nagdudulot nagdulot naggaling naghahanda naghahati naghahatid naghahayag naghambing naghayag
naghigpit naghintay nagiging nagkadikit nagkakaiba nagkakalat nagkaloob nagkansela nagkaroon nagkatulad nagkukuha nagkulang naglaan
naglabas naglagay naglahad naglakbay naglakip naglalabas naglalagay naglalakip naglalaman naglalaro naglalayon naglapat naglathala
nagliligaw naglilinis naglilipat naglilista naglista naglunsad nagmamasid nagmula nagmumukha nagmumula nagpabilis nagpadala nagpagana
nagpahayag nagpakalat nagpakalma nagpakita nagpalabas nagpalabo nagpalagay nagpalakas nagpamigay nagpapasya nagpapataw nagpapayo
nagpaplano nagpasya nagpataw nagpatibay nagpatuloy nagpatupad nagpayo nagplano nagpulong nagpunta nagpupuno nagresulta nagsagawa
nagsalita nagsama nagsangkot nagsanib nagsasaad nagsasabi nagsasala nagsasama nagsasanhi nagsasanib nagsasara nagsilikas nagsimula
nagsisikap nagsisilbi nagsusuri nagtagal nagtaguyod nagtalaga nagtaon nagtatag nagtatakda nagtatatag nagtatawag nagtitingi nagtrabaho
nagturing nagtutulak nahahanay nahaharap nahahati nahiwalay nahugasan naibahagi naibukod naihiwalay naiiba naiisip naikakalat nailalabas
nailarawan nailathala naililipat nailipat naipakita naipapasa naipaskel naipasok naipatupad naipon naisagawa naisalin naisin naitala
naitatag naitatatag naitayo naiulat naiuri naiwan nakaalalay nakaangkla nakaangkop nakaapekto nakabalik nakabalot nakabase nakabatay
nakabawas nakabawi nakabukod nakagagawa nakagawian nakahanda nakakaagaw nakakaakit nakakabit nakakakita nakakakuha nakakamtan nakakuha
nakakumpol nakalagay nakalantad nakalapat nakaligtas nakalimot nakalipas nakalista nakaluwag nakapakete nakapaloob nakaraan nakaranas
nakararaan nakarating nakasabit nakasulat nakasuot nakataas nakatagong nakatagpo nakatala nakatatag nakatiklop nakatira nakatukoy
nakatulong nakatuon nakaugnay nakaupo nakikibaka nakikilala nakikita nakilala nakita nakitaan nakolekta nakontak nakukuha nakumpirma
nakumpleto nalalaman nalalantad nalalapat nalampasan nalantad nalathala nalilinang namagitan namamahagi namamalagi namamasyal nananatili
nanatili nanawagan nanay nandoon nangangako nanggaling nangka nangunguna nangyari nangyayari naniniwala naopisyal napagaling napailalim
napakadali napakaliit napakataas napalampas napalitan napansin napigilan naproseso nara nararapat narekord naririyan narito nariyan
naroon naroroon narra nasaan nasabi nasaksihan nasanay nasapawan nasarang nasubok nasubukan nasuspinde nasusulat nasyonal natagpuan
natakda natalaga natanggal natanggap natasahan natatangi natitira natugunan natuklasan natulungan natuon naturang natutukoy natutunan
natutunaw naubusan nauna naunahan naunawaan nauugnay nauukol nayon negatibo negosyante negosyo neutralisa nga ngalan ngayon ngipin ngiti
ngumiti ngunit nguso nilaga nilagdaan nilalang nilalayon nilampasan nilathala nilay nilayon nilikha nilimbag nilinis niluwagan ninais
ninang ningas ningning ninong ninuno nipa nipis nirehistro niyog nobela nobya nobyembre noo nota numero nunal nuno nutrisyon nuynoy nyan
obligasyon obra obserba okra oktubre onse operasyon operator opisina opisyal opsyon oras orasan orasyon ordinasyon orihinal orkestra
orkidya oso otso paalala paaralan pababain pabagalin pabago pabalik pabaliktad pabango pabaon pabilisin pabilog pabor paborable pabrika
pabula pabulain padadalhan padala pader pag pagaalaga pagaanin paganahin pagasa pagba pagbaba pagbabago pagbabalat pagbabalik pagbabasa
pagbabawas pagbabayad pagbagal pagbahagi pagbakas pagbangon pagbasa pagbating pagbawalan pagbawas pagbawi pagbebenta pagbibigay
pagbibitiw pagbilang pagbili pagbisita pagbiyahe pagbiyak pagbubukas pagbubukod pagbubuo pagbukod pagbulusok pagbunot pagbuo pagbuti
pagbuwag pagdaan pagdadaloy pagdagdag pagdalo pagdami pagdaong pagdating pagdeklara pagdidikit pagdikit pagdirekta pagdoble paggagamot
paggalang paggalaw paggaling paggamit paggamot paggampan paggana pagganap paggising pagguhit paghabi paghahanap paghahanda paghahatid
paghahawa paghahawak paghambing pagharang paghihiwa paghiling paghimok paghina paghinga paghinto paghipo paghiwalay paghuhugas paghula
paghusay paghusayin pagibig pagiipon pagitan pagkabasa pagkabata pagkabigo pagkabukas pagkabuo pagkahanda pagkahawan pagkahinog
pagkahinto pagkahiwa pagkain pagkaipon pagkakaiba pagkakaisa pagkalakal pagkalipas pagkanta pagkaraan pagkasunod pagkatapos pagkatuto
pagkatuyo pagkaubos pagkawala pagkilala pagkilos pagkokopya pagkolekta pagkontak pagkontrol pagkopya pagkuha pagkukunan pagkukusa
pagkuskos paglaban paglaganap paglago paglahok paglaki paglalaba paglalagay paglalahad paglalayag paglalayo paglampas paglanghap
paglangoy paglaon paglathala paglawak paglaya pagligtas paglikas paglikha paglilihim paglilihis paglilinaw paglilinis paglilipat
paglimita paglipad paglisan pagluluto paglunas pagmaliit pagmamahal pagmamarka pagmamasid pagmanman pagmimina pagmomolde pagmonitor
pagmumog pagmumulan pagnanais pagninilay pagong pagpabuti pagpadami pagpahupa pagpakita pagpalagay pagpaliban pagpalya pagpangkat
pagpapahid pagpapalit pagpapasa pagpapasya pagpapataw pagpapayo pagpaplano pagparis pagpatag pagpatuyo pagpisa pagpondo pagpopondo
pagproseso pagpuno pagpupunas pagrekord pagrepaso pagrurok pagsagot pagsalalay pagsalin pagsamahin pagsapit pagsara pagsasabi pagsasabon
pagsasaka pagsasala pagsasalin pagsasama pagsasanay pagsasanib pagsasara pagsayaw pagsiguro pagsikip pagsilang pagsimula pagsirado
pagsisikap pagsisikip pagsisilbi pagsobra pagsubok pagsulat pagsulong pagsunod pagsuporta pagsuri pagsusulit pagsusuot pagsusuri pagtaas
pagtaguyod pagtakbo pagtalakay pagtanda pagtanggal pagtanggap pagtangkad pagtantiya pagtantya pagtataas pagtatago pagtatakip pagtatala
pagtatanim pagtatapos pagtatasa pagtatatag pagtatayo pagtibayin pagtibok pagtigil pagtingin pagtitingi pagtitipid pagtitipon pagtitiyak
pagtrabaho pagtugon pagtuklas pagtukoy pagtulong pagtunton pagtupad pagtutok pagtutubig pagtutugma pagtutukoy pagtuturo pagtutuyo
pagunlad pagwawakas pagwawasto paham pahambing pahayag pahayagan pahimakas pahina pahinga pahintuin pahintulot pahiram pahiyas pahusayin
pait pakawalan pakete pakikinig pakikisama pakinabang pakiramdam pakisuyo pakiusap pako pakolekta pakpak paksa paksiw pakwan pala palabas
palabok palad palagay palagi palaisipan palaka palakasan palakihin palamuti palanggana palapag palaro palaruan palaso palawakin palawigin
palawit palay palayan palayok palengke paligid paligsahan palihan palikpik paliparan palipat palitan palitaw palma palo palubas pamagat
pamagitan pamahalaan pamahayag pamahayan pamalit pamamahagi pamamahala pamamaraan pamana pamantasan pamantayan pamaraan pamasahe
pamayanan pamaypay pambahay pambansa pambayad pamilihan pamilya paminsan pampababa pampalakas pampang pampatuyo pampawala pampigil
pampubliko pamumuhay pamumuno pamunas pana panadero panaderya panaginip panahon panahunan panalangin panalo pananalapi pananatili pananaw
panangga pananim panata panauhin panawagan panayam pandagdag pandaigdig pandan pandanggo pandayan pandesal pangako pangalan pangalawa
panganay pangarap pangatlo panggamot panggatong panggitna panghabang panghabol panghadhad panghaplos pangharang panghugas panghuli
pangitain pangkat pangkatin pangkulay pangkuskos panglayag pangligaw panglinis panglunas pangontra pangpang pangpinal pangtakip pangulo
pangunahin pangwakas pangyayari panimula paninda paniniwala panitikan panlalaki panlasa panlayag panlinis panlipunan panloob panonood
panrehiyon pansala pansangga pansingit pansinin pansit pantakip pantalan pantalon pantao pantauli pantay pantulong panturista panubigan
panukala panukatan panuntunan panunuyo panyo papaano papag papalapit papalitan papasok papawirin papaya papayagan papel papeles papunta
papuri paraan parada paraiso paraluman parametro parang parangal parangalan pareho pares pari parisukat parke parokya parol parola
paroroonan parsiyal partido partikular partikulo pasadya pasahe pasahero pasalubong pasanin pasaporte pasareho pasibo pasilidad pasilyo
pasinaya paskil pasko paso pastilyas pastol pasukan pasulong pasya pasyalan pataba patag patak patakaran patani patatas patente patigilin
patindig patis patlang patnubay pato patola patuloy patunayan patungan patungkol patungo patutungo patuyuin paulit paunawa paunlarin
pauwi pawid pawiin pawikan pawis payagan payak payapa payaso payo payong paypay pebrero pechay pederal pelikula pera perlas permiso
perpekto perya petisyon petsa pigilan piging pihit piko pilak pilapil piliin pilikmata pilit piloto pinabagal pinabalik pinagaan
pinagagana pinagliyab pinagmulan pinagsama pinagtibay pinahaba pinahinto pinahusay pinainit pinakalma pinakbet pinakikita pinakilos pinal
pinalabas pinalad pinalakas pinalawak pinalawig pinalikas pinalitan pinamunuan pinanatili pinansin pinapababa pinapadali pinapalaya
pinapanood pinapansin pinapataas pinasara pinasimple pinataas pinatataas pinaupahan pinauwi pinayagan pinayuhan pinggan pinigilan pinipig
pinipili pinlano pino pinondohan pinsan pintig pinto pintor pintuan pintura pinuna pinupuna pinya pipino piraso pisara pisikal pista
pitak pitaka pito piyano piye piyesta plais plaka planeta planggana plano plantsa planuhin plasa plastik plataporma platito plawta
plorera pluma pluta pogi pokus politikal polo polvoron pondo pondohan populasyon pormal pormula porsiyento porsyento posible posisyon
positibo poso posporo poste postura potensiyal potensyal praktikal praybet premyo presensiya presidente presyo pribado primarya primate
prinsesa prinsipe prinsipyo prioridad priyoridad probinsya probisyon problema produksyon produktibo produkto programa progreso propesor
proporsyon proseso proteksyon protokol proyekto prusisyon prutas publiko publisidad pugad pugita puhunan pukyutan pula pulang pulbos
pulitikal pulitiko pulo pulong pulot pulseras pulso pulutong pumanatag pumanhik pumapabor pumapasok pumasok pumigil pumilit pumipiga
pumipigil pumirma pumitas pumunta pumupunta pumupuri punasan pundasyon punla puno punto purok pusa pusit puso puspos puspusan puti putik
puting puto putol putulin puwede puwersa puyo radyo ragasa rambutan reaksiyon reaksyon reaktibo realidad rebolusyon rebyu regalo rehiyon
rehiyonal rehiyunal rekord relasyon relatibo relo remedyo repolyo reporma reresulta resepsyon reserba reseta resibo residente resipe
resolusyon restawran resulta retaso reyna ritmo ritwal ropero rosas ruta rutina ruweda saba sabado sabaw sabihin sabon sabunin sadya
sagana sagimsim sagisag sagot sagutan sagwan sahig sahod sakahan sakaling sakay saklaw saklawin saklolo saksak saksi sala salagubang
salakot salamangka salamat salamin salamisim salapi salawikain saligan saliksikin salimuot salinlahi salita salitaan saliw saloobin salop
salubong saluhan saluyot samahan samakatwid samantala sambahayan sambayanan sampaguita sampalok sampay sampol sampu samyo sanayin
sanaysay sandaan sandalan sandali sandalyas sandigan sandok sanga sangandaan sangay sanggunian sanghaya sangkap sangkapat sangkot sanhi
sanitasyon santan santol sapa sapagkat sapalarang sapat sapatos sapian sapilitan sapin sarado saranggola sardinas sarili sariwa sarsa
sasaklawin sasakyan sastre saulado sawsaw saya sayaw sayawan saysay sebo segunda seguridad sekondarya sektor sekundaryo selpon selyo
semilya senaryo sensitibo sentimento sentral sentro senyales sepilyo serbisyo sertipiko serye seryoso sesyon setyembre sibol sibuyas
sigarilyas sigasig sigaw sigla siglat siglo sigurado siguro siguruhin sikap sikat siklo siko siksik silakbo silangan silay sili silid
silong silya simbahan simbolo simetrya simoy simula simulain sinabi sinadya sinag sinagot sinagtala sinamahan sinarahan sinasabi
sinasadya sinaunang sinehan sinelas singaw singkamas singkaw singsing sinigang sinimulan sining sinira sino sinta sintesis sinubukan
sinulid sinuman sinundan sinuri sinusubok sinusukat sinusundan sinusuot sinusuri sinyor sipag sipi sipilyo sipit sipol sirkulo sisidlan
sisimulan sisingilin sisiw sistema sitaw sitsaron sitwasyon siwang siyam siyasatin siyensiya siyensya siyentista siyudad sobre solong
solusyon sona sopas sorbetes sosyal sotanghon subalit subasta subaybayan subsidiya subukan suhay sukat sukatan suklay sukli suklob sulat
sulo sulok sulong sulyap sumaklaw sumali suman sumangguni sumasabay sumasakay sumasaklaw sumasanib sumasara sumaya sumayaw sumbrero
sumibol sumikat sumiyasat sumulat sumunod sumusubok sumusulong sumusunod sumusuri sundan sundo sungka sungkit sunod suot superyor supling
suporta suportado suportahan supot suri surian susi susog suson susubaybay susubukan susukat susukatin susulong susundan susuriin suyod
suyuan swerte tabi tabing tabla tablea tablet tabo tadhana tadyang tagabunsod tagadala tagak tagalikha tagapayo tagasunod tagasuplay
tagatatag tagatingi tagatustos tagay tagaytay taginit taglagas taglamig taglay tagsibol tagubilin tagumpay tahanan tahian tahimik taho
tahong taimtim tainga takbo takdang takigrapo takip takipsilim takpan tala talaarawan talaba talakayan talakayin talaksan talampakan
talampas talang talangka talaro talata talinghaga talino talisay talisuyo taliwas talon talong taludtod talulot tambak tambakan tambalan
tambol tambuli tamis tampisaw tampok tanan tanaw tanawin tandang tanggalin tanggap tanggapan tanggapin tanggihan tanggol tanghalan
tanghali tanghalian tanging tangkay tangkilik tanglaw tangway tanim taniman tanong tansan tanso tantiya tantiyahin tanungin tanyag taon
tapa tapang tapat tapatan tapayan tapis tapos tapusin tarangka tarima tarok tarsier tasa tasahin tatag tatak tatanggap tatawa tatay tatlo
tatsulok tauhan tawa tawag tawagin tawid tawirin tayo tayog teatro teknik teknikal teksto tela telebisyon telepono teleserye telon templo
tendensiya tenga tensiyon teorya terapi terapiya teritoryo termino tersiyaryo tiangge tigre tikas tiket tikiman tikling tiklop tikoy
tilaok tilapia timba timbangan timog timpla timplada timplahan timyas tinalakay tinanggal tinanggap tinangka tinantiya tinantya tinapa
tinapay tinapayan tinapos tinatantya tinatasa tinatawag tinawag tinawagan tindahan tindera tingin tingnan tinidor tinig tinik tinikling
tiningnan tinipon tinitiyak tinola tinta tinubuan tinuklap tinukoy tinulungan tinuluyan tinutukoy tinuturing tinutuyo tipaklong tipikal
tipon tirahan tirintas tisa titik titingnan titiyakin tiwala tiwangwang tiyaga tiyakin tiyan tiyempo tiyo toge tolda tonelada torta totoo
toyo trabahador trabaho trak trangka trapiko tratuhin tren trilyon trinabaho tripulante trono tropikal troso trumpo tsaa tsansa tsinelas
tsokolate tsuper tubig tubo tugma tugon tugtog tugunan tuhod tukador tuklas tuko tuktok tukuyin tula tulaan tulad tularan tulay tuldok
tulin tulingan tulip tulog tulong tuloy tulungan tuluyan tulya tumaas tumagal tumagos tumakbo tumalakay tumalima tumana tumanggap
tumanggi tumataas tumatagal tumatakbo tumatawid tumawa tumawag tumawid tumayo tumba tumbukan tumindi tumingin tumitingin tumpak tumugon
tumuklas tumukoy tumula tumulong tumutugma tumutugon tumutukoy tumutulong tumutunaw tumutunog tunay tungkod tungkulin tungo tunguhin
tunog tuntunin tupa turismo turista turnilyo turo turon tutubi tutukuyin tutulan tuwa tuwalya tuwid tuwina tuyo tuyuin ubas ube udyok
ugali ugat ugnay ugnayan ugoy uhaw uhay ukit ukitan ukol ukulele ulam ulan ulap ulayaw uling ulit ulo umaagaw umaagos umaangkop umaapekto
umaasa umaayong umabot umaga umakyat umalis umangat umangkin umangkop umani umantala umapela umaraw umawit umidlip umihip umiikot umiiral
umiiwas uminom umorder umpisa umpisahan umpukan umulan umulit umumpisa umupo umusad umuubo umuunlad umuusbong umuusli umuwi unahan unan
unang unawa unawain unibersal unipormado unlad uod upahan upo upuan urong usa usap usapan usbong usisa usli utak utos uumpisahan uunahin
uwak uwi uyayi wagas wagayway walis walo walong wasiwas wasto watawat wika wikain wilig yakal yakap yakapin yaman yapak yapos yari yelo
yema yerba yero yoyo yugto yumakap yumi yungib yungyungan yunit
`.trim().split(/\s+/)
