// Tagalog for the passphrase list: everyday words written down for it, and what is never taken from the corpus.

export const everyday = `
abaka abanico abo abot abuloy adobo agila agad agham agos agwat ahon akasya aking aklat aklatan akyat alaala alab alahas alakdan alamat
alapaap alay alampay alimango alimasag alipato alisto aliw almusal alon alpombra alsa altar ambon ampalaya ampaw anahaw anak anghel
anino anim anito anluwage antala anyaya anyo apat apoy aral araro araw arnis aso asado asin asukal asul atay atis ate awit ayos babae
babala bagay bagnet bago bagoong bagyo bahagi bahaghari bahay baitang bakal bakasyon bakawan bakery bakod bakya bala balabal balak
balanse balat balde balik balikbayan balimbing balita balon balot balsa baluti balut banaba banal banayad banda bandana bandeha bandila
bangka bangko banglo bangus banig bansa bantay banyo baraha barko baro barong barya baso basket baskets basura bata batay batik batis
bato batya bawang bayabas bayad bayan bayani bayanihan bayong baybayin bayle bibe bibig bibingka bigas bigat bigay bigkas bihasa bihis
biik bilang bilao bilis bilog bilin biloy binata binhi binibini bintana biro biskwit bisig bisikleta bisita bituin biyahe biyaya biyenan
biyolin blusa bola bolpen bombilya bote botika brilyante braso bubong bubuyog buga buhangin buhay buhok bukang bukas bukal bukid buko
buklat bulak bulaklak bulalakaw bulalo bulsa bumbero bumbilya bundok bunga bunso buntot buo burda burol busog butas buto butones butil
buwan buwaya buwis bughaw daan dagat daing dahan dahon dakila dagta dalaga dalanghita dalangin dalawa dalaw dalisay daloy dalubhasa
damit damo dampa dapit dasal dati dayami dayap daliri dibdib dibuho dikit dila dilag dilaw dilis diwa diwata diyaryo doktor dram duhat
dugtong dulo duyan duwende ehersisyo elepante ensalada ensaymada entablado eroplano eskinita eskoba espasol estante estero estudyante
gabay gabi gagamba gala galak galang galing gamit gamot gamugamo ganda ganado gansa gantimpala gata gatas gatong gawa gilas giling gilid
ginang ginataan ginhawa gising gitara gitna globo grado grasa gripo gubat guhit gulaman gulay gulang gulong gunita gunting guro gusali
gusto guwantes guya habagat habi habol hagdan hagod haka halaga halakhak halaman halamanan halik halina haligi halimbawa halo haluan
hamog hamon hanap handa handaan handog hangad hangin hanay hapag hapon hardin harap harana hari harina hatid hatinggabi hawak hayop haya
heneral higante higad higit higop hikaw hilaga hilera hiling hilig hilot himagas himig himala himbing himno hininga hinlalaki hintay
hinog hipag hipon hiram hiraya hita hitik hito hiwa hiwaga hiyas hubog hudyat hugas hugis hula huli hulma huni husay husto huwaran
ibabaw ibon idlip iglap igat ihaw ihip ikot ilaw ilog ilong imbak imbento impok inahin inakay inday ingat inihaw init inom insekto
inumin ipil ipon isda isip isla isipan itik itim itlog iwas jeepney jusi kaakit kabalyero kabayo kabibe kabog kabuhayan kabundukan
kabute kadena kagandahan kagubatan kahapon kahel kahon kahoy kaibigan kain kainan kaisa kakanin kakaw kaklase kalabasa kalabaw kalabit
kalachuchi kaladkad kalamansi kalan kalapati kalasag kalatas kaldero kaldereta kalendaryo kalesa kalikasan kalinga kaliwa kalye kama
kamalig kamay kamatis kambal kambing kamiseta kamote kampana kampay kampeon kanal kanan kandila kandado kanin kanluran kanta kanto
kapatid kapalaran kape kapitan kapitbahay kapote karagatan karaniwan karayom kariton karne karnabal karpintero karton kasabay kasal
kasama kasoy kastanyas kasunduan katas katawan katedral katropa katutubo kawad kawali kawayan kawani kaway kawit kayumanggi keso kidlat
kilala kilay kilos kinaumaga kinang kinis kislap kita klima kometa kompas koneho konduktor kordero korona kotse krayola kubo kubyertos
kudlit kuko kuliglig kulambo kulay kulot kumot kumpare kundiman kuneho kurot kurtina kusina kutsara kutsarita kutsilyo kutitap kuwaderno
kuwago kuwarto kuwento kuwerdas kuwintas kwento labanos labas labi lagari lagda lagi lagundi lagusan lahat lahi lakad lakambini lakas
lakbay lambat lambing lambot lamesa lamig lampara langaw langgam langit langka langis lansones lapag lapis laro laruan larawan lasa lata
latik lawa lawin lawak laya layag lechon leeg leksiyon leon libangan libis libo libro ligaya ligo lihim likas likha likod likot lilim
lilok limang linaw linggo lingkod lipad lipunan litrato litson liwanag liwayway liyab loob lola lolo longganisa loro lubid lubog lugar
lugaw lukso lumba lumpia lunas lundag lungsod luntian lupa lupain luya mabait mabango mabilis mabini mabuhay mabuti magaan magaling
maganda magara magiting maginoo magulang maharlika mahal mahalaga mahaba mahina mahinhin mahusay mainit mais makata makapal makina
makinang makinis makulay makulit malakas malalim malambot malamig malapit malaya maleta maliit malinaw malinis maliksi malikhain
malinamnam malumanay malusog mamaya mamamayan mamon mananahi manok mangga manggagawa manika manipis mansanas mantel mantika mapa
mapayapa marangal marami marikit marilag marunong masaya masarap masikap masigla masipag mata mataas matalik matalino matamis matapang
matapat matatag matibay matiyaga mayaman mayumi medyas mesa melon merienda meron minatamis misteryo monggo mukha mula mulawin mundo
munti muog musika musikero mutya mustasa naiiba nanay nangka nara narra nayon negosyo nilaga ningas ningning nipa niyog nobela nobya
ngayon ngipin ngiti nguso noo nota nunal nuno obra oras orkidya oso otso pabango pabaon pabula pader pagkain pagong pahayag pahinga
pahina pakpak paksa paksiw pakwan pala palabas palad palaisipan palaka palamuti palanggana palaro palaso palawit palay palayan palayok
palengke paligid palihan palikpik palitan palitaw palma palo palubas pamahalaan pamana pamaypay pamilya pamilihan pampang panaderya
panadero panalo panahon panata panaginip pananim pandan pandesal pandanggo pangako pangalan pangarap pangpang pangulo panitikan panyo
pansit pantalan pantalon papaya papel papuri parada paraan paraiso paraluman parang pareho pari parke parola parol parokya parisukat
pasahero pasalubong pasko paso pastol patag patak patani patatas pataba patis pato patola patungan pawid pawis payak payapa payaso payo
payong perlas pera piging pihit piko pilak pilapil pilikmata pilit pinggan pinipig pino pinsan pintor pintura pinto pinya pipino piraso
pista pisara pitaka pitak pito piyano piyesta plaka plano plasa plawta platito plorera pluma pogi polo polvoron poste posporo poso
prinsesa prinsipe probinsya prutas pugad pugita puhunan pukyutan pula pulbos pulo pulong pulot puno punla punto pusa pusit puso puti
puto putik rambutan rebolusyon regalo reyna relo repolyo resibo reseta restawran rosas ruweda saba sabado sabaw sabon sagisag sagwan
sahig sakahan saklolo saksak saksi salagubang salakot salamangka salamat salamin salapi salawikain salita salop salubong saluyot
sampaguita sampalok sampay sandaan sandali sandalan sandok sanga sangkap santan santol sapa sapatos sapin saranggola sardinas sariwa
sarili sarsa sasakyan sawsaw saya sayaw sayawan sebo sepilyo sibuyas sigasig sigaw sigla siglo siglat sikap sikat siko silangan silay
sili silid silong silya simbahan simoy simula sinag sinagtala sinelas sinehan singkamas singkaw singsing sinigang sining sinta sipag
sipilyo sipit sipol sisiw sisidlan siwang siyam siyudad sobre sopas sorbetes sukat sukli suklay suklob sulat sulo sulok sulong suman
sundo sungka sungkit sunod suot supling suri susi swerte tabi tabing tabla tablea tabo tadhana tagak tagay tagsibol taginit taglagas
tagumpay tahanan taho tahong tahimik tainga takbo takip takdang tala talaba talang talampakan talangka talino talisay talon talong
talulot tambak tambakan tambol tambuli tamis tanan tanaw tandang tangkay tanghali tanghalian tanglaw tanging tanim taniman tanong tansan
tanso tapa tapang tapat tapayan tapis tapos tarangka tarsier tasa tatak tatay tatlo tatsulok tawa tawag tawid tayo tayog telepono tela
teleserye tenga tiangge tikas tikling tikoy tigre tilaok tilapia timba timog timpla timplahan tinapa tinapay tindahan tindera tinidor
tinig tinik tinikling tinola tinta tipaklong tipon tisa tiwala tiyaga tiyan tiyo toge tolda torta toyo trak trono trumpo tsaa tsinelas
tsokolate tsuper tubig tubo tugma tugon tugtog tuhod tuktok tulay tula tuldok tulong tulog tulip tulya tulin tuloy tumana tumba tumpak
tunay tungkod tunog tupa turismo turo tutubi tuwa tuwalya tuwid tuyo ubas ube ugat ugali ugoy ugnay uhay uhaw ukit ukulele ulam ulan
ulap uling ulo ulit umaga umpisa unan unang unlad uod upo upuan usa usap usbong utak utos uwak uwi uyayi walis walo walong wasto watawat
wika wikain wilig yaman yapak yakal yakap yari yelo yero yoyo yugto yungib yumi bantayog pagmamahal pagibig pagasa pagtulong pagtitipon
pagkanta pagsayaw pagluluto paglangoy pagtakbo paghabi pagsulat pagbasa pagguhit pagtatanim magluto maglaba maglakad maglaro magsulat
magbasa magtanim magluluto magsaka magtahi magbigay magmahal magsama magsaya magtawag magpasyal sumayaw kumanta lumangoy tumakbo tumawa
ngumiti kumain uminom umakyat bumaba lumipad sumulat bumasa gumuhit humabi yumakap bumati dumalaw umawit lumakad tumula umulan umaraw
sumikat lumubog gumising umidlip tumulong bumili kumaway pumitas umani pulang puting lila ginto lunes martes miyerkules huwebes biyernes
enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre isa lima sampu talaarawan talata tinubuan
malunggay pechay sitaw bataw sigarilyas kundol kangkong alugbati dalag galunggong tulingan maya kilyawan bayawak butiki tuko pawikan
dugong butanding balyena mechado menudo afritada pinakbet palabok bihon sotanghon miki kutsinta biko kalamay maja turon banana halaya
pastilyas yema barquillos kisame dingding hagdanan beranda sala tukador aparador baul suyod karit martilyo pait katam pako turnilyo
liyabe plais barena abutan agawan ahitan akayin alalahanin alalay alamin alisan alintana alitaptap almires alpabeto ambahan amihan
ampunan anihan antigo apelyido apritada arkitekto asignatura atleta babasahin baguhan balarila balangkas balangaw baligtad balikat
balintawak balisong baluktot bangkero bangin bantas banyaga barkada barkero baryo basahan batalan batingaw bayabasan bentahan berde
biglaan bihira bilangan bilugan bituka biyahero botelya brigada bulaklakan bulsikot bunutan buri daanan dagitab dalandan damdamin dampi
dangal dapyo dayuhan deposito detalye dibuhista diploma diskurso dolyar dramatiko dulaan dumating dyosa edad edukasyon eksena eksperto
elisi embahada enerhiya ensayo entrada episodyo eskolar eskultura espesyal estilo estrella estruktura eksamen galamay galapong gampanin
gansilyo garantiya gasera gaspang gayak ginisa gitling gumawa gunamgunam gawad habilin hagikgik hakbang halagahan halimuyak haluhalo
hampas hanapbuhay hangarin haplos harapan hardinero hinaharap hirang hitsura humaba hungkag ibayo ibigin idolo ihanda ikawalo ilaya
ilalim indak industriya ingatan interes isahan isulat itanim itinda kaagapay kaalaman kaarawan kababayan kabihasnan kabisado kabutihan
kadakilaan kagalakan kagawad kahusayan kaibahan kakampi kakilala kalakip kalayaan kaligiran kaligtasan kaluskos kamalayan kamaganak
kamayan kanayon kandelabra kapistahan karangalan karapatan karatig karunungan kasaysayan kasintahan kasipagan katangian katapatan
katarungan katuwaan kayamanan kaugalian kawilihan kawing klasiko kolehiyo komedya konsiyerto kopya koro kostumbre kuliling kultura
kumpas kumustahan kumintang kuro kusinero kutsero kiping lagas lagaslas lagok lakaran lalagyan lalawigan lamyos larangan laylayan
libreta librero ligpit likhain lilik limbag lingap linangin listahan liyag lubak luklukan lumad lupon luwalhati maaga maalat mabigat
mababaw mabulaklak madali madaling magaspang magdamag magiliw magsasaka magtitinda mahinahon maingat maiksi malasado malamlam malawak
maliwanag malumay mamimili mananayaw manlalaro manunulat mapagbigay mapalad maramdamin masigasig masining mataba matahimik matapos
matayog matinik matiwasay matuwa maunlad mausisa mayabong maybahay medalya merkado milagro mineral minuto modelo moog mungkahi museo
musmos naroon nagbabasa naglalaro namamasyal negosyante nilalang nilay ninang ninong numero nuynoy okra onse opisina orasan orasyon
orihinal orkestra paaralan pabrika padala pagkakaisa pagkukusa paglaya pagmamasid pagsisikap pagsubok pagsulong pagunlad pahintulot
pahiram pahiyas pakikisama pakiusap pakinabang palagay palaruan pamahayan pamantasan pambansa pamagat pamayanan panahunan panangga
pananaw pandayan panganay pangkat pangunahin paniniwala panlasa panonood pantay papag papawirin parangal pasahe pasadya pasinaya
pasyalan patnubay paunlarin payagan paypay pelikula perya plantsa pluta postura premyo presyo proseso proyekto prusisyon pulutong
pumanhik purok puspos puyo ragasa relihiyon reporma retaso ritmo ropero sagimsim sagana sahod sakay saligan saliw salinlahi saluhan
salitaan samahan samyo sanaysay sandalyas sandigan sangay sanggunian sapat sapian sarado sastre saulado saysay segunda selyo semilya
sentro serbisyo sibol siksik simbolo simulain singaw sinulid sipi sirkulo sitsaron siyensya sona suhay sukatan sulyap sumaya sumbrero
sundan supot surian susog suyuan tadyang tagaytay tahian taimtim takipsilim talakayan talaro tambalan tanawin tangkilik tapatan tarima
tatawa tatag tauhan telon tikiman timbangan timyas tinapayan tirintas titik tiwangwang trabaho trangka trapiko troso tugunan tulaan
tulungan tumbukan tungkulin tuwina ugnayan ukitan umangat unahan unipormado upahan usapan usisa wagas wagayway wasiwas yakapin yapos
yerba yungyungan alimuom anluwagi balagtasan baligya bagumbayan banghay bugtong buhawi dagundong dalumat danas darang dasig dayag duyog
galaw hagibis haraya hibik himutok hiwatig hulagway hunos indayog isaw kalinangan kamuning kaluwagan kinaiya lambong lambana lamlam
langkay lantay likaw liksi limlim lingon liripin luningning marahuyo mithi muni nadama paham pahimakas pangitain paroroonan pinagmulan
pintig salamisim salimuot sanghaya silakbo talinghaga talisuyo tampisaw tanggol tarok taludtod tuklas ulayaw yumao takigrapo talampas
tangway bulkan lambak kapatagan look golpo kipot ilat
`

/** Unkind, frightening, medical, foreign or misspelt. 'word', 'start*' or '*inside*'. */
export const refused = `
*asinta* *atake* *autops* *awtops* *bagsak* *bahing* *bakter* *baktir* *bakuna* *basura* *binanta* *byolen* *diyabet* *dura* *durus*
*epidem* *hadlang* *hawahan* *higant* *impeks* *karahas* *kirur* *kulong* *lubha* *matay* *mikrob* *nangati* *narekob* *ngati* *ospital*
*pagsuka* *pagtatae* *pamamaga* *panakop* *pandem* *panganib* *parusa* *pasyent* *patay* *patolo* *pinsala* *poot* *pulmon* *purga*
*sabog* *sakit* *salakay* *siruh* *sugat* *suporhan *teroris* *tudla* *tutop* *virol* *viru* *virus* aabuso abandona* abansadong
abanteng abuso adaptibong additive adult agresibong ahas aksidente akusa* alak aleluya alitan alkohol amp anghit angking anu apektabong
apektad* aplay arawang arkiladong arter* asido* asoge asset aswang ataul atbp atpb attendant aykapansin baboy badya bagsik baha bahaging
baho bakanteng bakla balakid bangkay bantilaw baril basag basehang batutang bawal* baylehan baywang belekoy bentilador bibigyan bibliya
bikol biktima* bilangg* bilangguan bilaran binaggit binantuang binatikos binatog binawi* binubuo birul* bobo broadcast brongki* bruha
bruho bulang bumabagsak bumabahin bumabarang bumagsak bumahin bungo buntis buro casino censor checkout chopstick claim convert coverall
dahang dahihal dalampasig dalita dashbord deadline dedikadong dehadong demonyo depres* dibdiban difficle digmaan dikretong disbent*
disenteng diyablo diyoses* dosis drill droga* dugo* dukha dumanas dumaranas dumi* dumudumi dyim ebanghelyo editathon eksaktong eksem*
ekstrang elektibong emegency emerhens* endem* endosom* enroll* ensaym ensimo enterocyte entity equinw espada export feature fluorie gago
galis galit* gamot* gamut* ganitong gasolina gayonman gayuma genet* genot* ginagamot ginagawasa giyera guguho guho gulo gulok gumagamot
gutom* guyunpaman hadlang* hagurin henet* himagsik hinagpis hingahan hingal hinihingal hinlog hintakot hinugasang hirarkiya hormon*
hukay hukbo hulihin humadlang huminang huminga huwarang hydrol* igsi ihi iiskrin ikinalat ilegal ilocano immuno* impeach impormal
impyerno imyun* inaakses inaasinta inagaw inakusahan inggit inkubasyon insident* install inutil inyong ipaling ipapadala ipinag
ipinagbawal ipinahayan iritas* isaalang isinaalang isinisi ispesimen itak itinapon itinatwa kaaway kaaya kabagsik kabaong kabiguan
kadaupan kagalang kaganapan kagipitan kahanga kahinaan kahirapan kaibig kakaibang kakulangan kalahati kalubhaan kaluluwa kamag kamandag
kamangha kamatayan kamoteng kanais kandungan kang kanselado kanselahin kanser* kanyang kanyangmga kapaki kapansanan kapansin kapita
kapiterya kapre karamdaman karapat kargang kasidhian kasigla kasinungalingan kasiya katulong kaumiduhan kauna kautusan kemikal kemistri
keyboard kilabot kilikili kimiko kinabukas kinakapos kinansela kinaray kinilala kirot* klinikal kloroks kolera kolest* kontratang kowd
krimen* krisis krus kubeta kulam kulasisi kumakalat kumalat kumpletong kuripot kuru kuto kwadradong lagnat* lalamunan lampin larawang
lason laway leche libing ligguhang likido* limasawa linggatong linlang lubusang luha lumagay lumala lumalaking lumalala lumbay lungti
maberepika mag maglihi magnanakaw magpakalat magre magwelga mahahabang mahawa* mahihirap mahirap maitala* makabagong makahawa makamatay*
malakihang malala malapitang mamayanang manananggal mandaraya mangggawa manghang manghuhuli mangkukulam maniniil maninik* manu manunugal
mapilit mapilitan mapuputol marahas maramihang marumihan masaganang masakit masakop masamang masasamang masidhing masikip masisikip
masusing matagalang mataong mathemical matris mauuka mawal* mawaw* mayayamang maynila medik* medikasyon medisina* mestisa mga migranteng
mikkr* militar minoryang miyong modernong molek* mong mortal* moske multa multo mutas* mutat* mutyang naantalang nababahala nabalaho
nabigo nadayagnos nag nagagamot nagalit nagbabawal nagbigyang nagbinbin nagdaang nagde nagdos* nagdurusa nagdusa nagko nagmisa nagnakaw
nagpapawis nagpigil nagre nagrepl* nagsu nagta nagtulak naharang nahawa* nahirapang nai naiturok nakahahawa nakahawa* nakaka nakakahawa*
nakakalat nakalat nakang nakansela nakapag nakaw* nakikipag nakilla nakipag nakuhasa nakunan nalugmok namamaga namin namumuo nanganak
nanghawa nanghuhuli naninikip napaka napospon nareplik* nasasakop nasasang nasira* natin nauubuhan nawal* nawawal* nerbiy* ngata ninyo
oksiheno organ* overload paboritong pagbabawal pagbagu pagbahin pagbitiw pagdagsa pagdos* pagduduwal paghadlang paghawa* paghingal
pagihi pagka pagkabagot pagkahapo pagkahawa pagkahilo pagkaka pagkakait pagkakalat pagkalat pagkalito pagkalula pagkansela pagkapagod
pagkapana pagkasira pagkatay pagkatpos pagkawasak pagkayang pagkiling pagod pagontrol pagpa pagpapa pagpigil pagpilit pagpipigil
pagreplik* pagsaimahe pagsamba pagsiil pagsiklab pagsinga pagsugpo pagsupil pagsusuka pagtatangi pagtatapon pagtatkip pagtusok pahahong
paiba pakikipag pakipag palaboy palagiang palakol palalain palawan palikuran palpak pambabaeng pambuong pamilihang pamosong pamumuo
panaghoy pananakit pandaraya pangangati panghinga paniki paniki* panimdim paniniil paninikip paninil* panlahi panunumpa panunuring par
pariralang parmasya pasanggol pasimulang pasugalan pautang paywall pebre peke pekeng peligro* peregrino peret peste* phenotyp*
pinagbawal pinagmulta pinagsamga pinalala pinalayas pinasarado pinatay pinunong pinunt* pirasok platapormang plema polarize postive
prasesong presensya preso presyon presyur protina* pub pulbura pulis* pumapatay pumasang pumipilay punerar* puntirya* puwet quarant*
radikal radiogr* rasis* recycle refund rehas relihiyo* replik* residue reunion rial ring rodent rolyong rosaryo sabwatan sakuna salungat
sapalitan sasaw sauk scanner scramble sebwano secretion segreg* sekresyon seks* selos selula* selyula* sementeryo seradora serbesa
serolo* server shell siara sibat signal signpost sigya silahis simtom* simulation sinagoga* sinaway sindrom* sinisi sinisipa sinsay
sintom* sinungaling sinuspinde sipon sisne sklero* sobrang solidong solvent stailess ster* sugpuin suicid* suka sukdulang suliranin
sumailalim sumalakay sumasakop sumasang suminga sumpa sumusugpo sundalo suntok* suppot surot suso susupil susurii suwero syndome tabak
tabako tae tagalog tagapag tagdan tagihawat takas takot* talaang talamak tanga tangapang tangkaing tanikala taumbayang taunang
technician tematikong tikbalang tinamaan tinatablan tindahang tingihan tinitiis tinudla tisiyu tiyanak tomboy trangkaso transcript
trending trip tripleng tropismo tsart tukso tuwirang ulirang ulol ultimatum umubo unggoy upload utang utangan uulat uuntugan uupdate
ventil* vesicle walang wataw welga wikaan yagit yamang yaya yumao* yun
`
