// English for the passphrase list: everyday words written down for it, and what is never taken from the corpus.

export const everyday = `
acorn actor adobe agile album almond alpine amber anchor animal ankle answer anthem apple apron arbor arcade arch arrow artist ashore
aspen athlete atlas attic autumn avenue avocado awake axle badge bagel baker balcony ballet balloon bamboo banana band banjo banner
barley barn baron basil basket bath bead beaver bedroom beehive bell bench berry beyond bicycle birch birthday biscuit blanket blossom
blue boat bonfire bonnet bookcase boots bottle boulder bounty bowl bracelet branch brass bread breeze brick bridge bright broccoli brook
broom brother brush bubble bucket buckle buffalo bugle builder bundle bunny butter button cabbage cabin cable cactus cake calf calm
camel camera camp canal candle candy canoe canvas canyon captain caramel caravan cardigan cargo carnival carpet carrot cart cashew
castle cedar celery cello cement ceramic cereal chalk channel chapter charm cheese cherry chess chestnut chicken chief chili chimney
chin chisel choir chorus cider cinema cinnamon circle circus citrus clarinet clay clever cliff cloak clock cloth cloud clover coach
coast cobalt cocoa coconut coffee coin collar comet comic compass concert copper coral corn cottage cotton couch country courage cousin
cowboy cradle crane crater crayon cream creek crest cricket crimson crocus crown crystal cucumber cuddle cupboard curl curry curtain
cushion cycle cymbal dahlia dairy daisy dance dapple daughter dawn daylight deer delta denim desert desk dessert dew dewdrop diamond
diary dinner dishes dolphin donkey doorbell dough dove dragon drama drawer dream dress drizzle drummer duck dune dusk eagle early
earring earth easel east echo elbow elder elegant elephant elk elm ember emerald engine envelope evening explore fabric fairy falcon
family farmer feather fence fennel fern ferry festival fiddle field fiesta figure finch finger firefly fireside flag flamingo flannel
flask flavor fleece flock flour flower flute foal folklore forest fossil fountain fragrant freckle fresh friend frost fruit fudge funny
galaxy gallery gallop garage garden garlic garnet gate gather gazelle gentle geyser giant gift ginger giraffe glacier glad glass glide
glimmer glitter globe glory glove goat golden goose gorge gourd grain granite grape grass gravel green grin grove guava guest guide
guitar gulf habit hammock hamster handle handmade happy harbor harmony harp harvest hat haven hawk hay hazel hazelnut heather hedge
helmet herb heron hike hill hilltop hobby holiday hollow honest honey hopeful horizon hornbill horse hummus iceberg icicle idea igloo
indigo inkwell island ivory ivy jacket jackfruit jade jaguar jam jasmine jelly jersey jewel jigsaw jogger jolly journey joy jubilee
judge juice jumper jungle juniper kangaroo kayak keepsake kernel kettle keyhole kindness king kitchen kite kitten kiwi koala ladder lady
lagoon lake lamb lamp lantern lark laundry lavender lawn leaf legend lemon lemonade lentil leopard letter lettuce library light lilac
lily lime linen lion lizard llama loaf lobster locket lodge lotus loyal lucky lullaby lunch lupin lyric magenta magic magnet magnolia
maize mallet mandarin mango manor maple marble marigold market maroon marsh mascot mason meadow medal medley mellow melody melon mentor
mermaid merry meteor midnight milk mill mineral minnow mint minute mirror mitten mocha mole monkey monsoon moon moonbeam morning mosaic
moss mother mountain mulberry muffin mug mural museum mushroom music mustard nacho napkin narrow navy nectar needle neighbor nephew nest
nickel night noble noodle north notebook novel nugget nutmeg oak oasis oatmeal ocean ochre octave octopus office olive omelet onion opal
opera orange orbit orchard orchid oregano origami osprey ostrich otter outdoor oven owl oyster paddle padlock paint palace palette palm
pancake panda panther papaya paper paprika parade parcel park parrot parsley partner pasta pastry patch path patio peach peacock peanut
pear pearl pebble pecan pelican pencil penguin pepper perfume petal phoenix piano picnic picture pigeon pillow pilot pine pineapple pink
pioneer pistachio pizza planet plaza plenty plum plump pocket poem poet polite polka pomelo pond pony poplar poppy popcorn porch
porridge postcard poster potato potter prairie pretzel prince printer prism proud pudding pumpkin puppet puppy purple puzzle pyramid
quail quartz queen quiet quilt quiver rabbit raccoon radio radish raft rainbow raincoat raisin ranch raspberry raven recipe reed reef
relax ribbon rice rider ridge ring ripple river roast robin rocket romantic roof rooster rose rosemary rowboat ruby runner rustic saddle
saffron sage sail sailor salad salmon salt sandal sandcastle sandwich sapphire sardine satin sauce saucer sausage savanna scarf scarlet
scented school scooter scout sculptor seagull seahorse seashell season seaweed seed sesame shadow shawl sheep shelf shell shelter
shepherd shine shirt shoelace shore shovel shrimp shuttle silk silver singer sister skate sketch skirt sky skylark slipper smile smooth
snail snow snowball snowman sock sofa soil sonata song soup south spark sparkle sparrow spice spider spinach splash sponge spoon sprout
square squash squid squirrel stable star starfish starlight station statue steam stem stork story strawberry stream street stripe studio
sugar summer summit sundial sunflower sunny sunrise sunset sunshine surf swallow swan sweater sweet swift swing sycamore symphony syrup
table talent tango tangerine tapestry tea teacher teacup teapot tender tennis tent terrace theater thimble thistle thread thrush thunder
thyme ticket tidy tiger timber toast toffee tomato tortoise toucan towel tower toy tractor trail train treasure treetop trellis triangle
tribute trombone trophy trousers trumpet tulip tuna tunnel turkey turmeric turnip turquoise turtle twig twilight ukulele umbrella uncle
unicorn valley vanilla vase velvet veranda vessel village vine vinegar violet violin visitor vivid voyage waffle wagon walnut walrus
warm water watercolor waterfall wave weaver weekend west whale wheat wheel whisper whistle white willow wind window winter wisdom wise
wizard wombat wonder wool workshop world wren writer yacht yard yarn yellow yoga yogurt young zebra zephyr zesty zigzag zinc zipper
basketry beanstalk beekeeper bellflower bluebell bluebird bobcat bookmark breakfast buttercup campfire cartwheel catfish chipmunk
clementine clockwork cornfield cupcake daffodil daydream dragonfly earthworm eggplant eyebrow farmhouse fireplace fishpond flagpole
footpath goldfish grapefruit grassland guesthouse hairbrush handbag hedgehog homemade honeybee houseboat inkpot jellyfish kingfisher
ladybird lakeside lighthouse limestone mailbox mandolin marmalade moonlight motorbike newspaper nightfall oatcake pathway peppermint
pinecone playground pocketbook quicksand raindrop riverbank rooftop sailboat sandstone saxophone seaside shoemaker sidewalk skyline
snowflake spearmint stairway storybook suitcase sunbeam sunroof tablecloth teaspoon toolbox toothbrush townhouse treehouse wallpaper
watermill waterway wildflower windmill woodland woodwind woodpecker afternoon alphabet ancestor anecdote applause apricot aquarium
artichoke asparagus astronaut backpack badminton bakery barefoot blackbird blueberry bookshop boomerang bouquet bungalow butterfly
cafeteria calendar cappuccino carnation cathedral cauldron chandelier cheerful chocolate cinder coastline colorful compost concerto
confetti courtyard cranberry crossword dandelion decorate delicate delicious detour dictionary dinosaur discover doughnut embroider
enchant energy engrave escalator evergreen excursion fantasy fisherman fluffy foghorn fragrance friendship frontier galleon gardener
gemstone geography geranium glowworm gooseberry graceful gratitude greenhouse hallway handshake harmonica helicopter hibiscus hospitable
household hyacinth imagine inspire invent jamboree landmark laughter lavish lemongrass limousine lollipop macaroni mackerel magazine
mahogany mammoth marathon marimba meander medallion melodic meringue metronome minstrel miracle molasses momentum moonstone mosquito
mussel mustang nectarine nocturne nostalgia notepad nutshell obelisk orchestra ornament overture panorama pantry parachute pendant peony
peppercorn percussion petunia photograph pickle pilgrim pinwheel pirate platypus playful plumage porcupine porcelain primrose promenade
quarry radiant rambutan rapids reindeer relay reunion rhubarb rhythm riddle rosebud safari salamander sanctuary satellite scenic
scribble seedling serenade serene shamrock silhouette skylight sledge snapdragon snowdrop solar sparkler spectrum spiral spruce stallion
stargaze steamboat sturdy sundown swirl tadpole tambourine tandem teddy telescope terracotta toboggan topaz torch tortilla trampoline
tranquil travel tricycle tropical tuba tugboat turntable typewriter vacation vibrant vineyard volcano walkway waltz warbler watermelon
weather whirlpool wicker wintry woodcut xylophone yearbook yodel zucchini able accent account admire adopt adult advance adventure
advice afford agenda agree alarm alert alive allow aloud amaze among amuse angle annual appear apply appoint approve april arise
armchair arrange arrive ascend aside assemble assist attach attend author average await award aware baby backyard balance bargain barrel
basement basic battery beach beam bean beard beauty become begin behave belief belong below beneath benefit beside better billboard
birdsong blend blink blizzard board bold bone border borrow bottom bounce bowling brain brave breath brilliant broad broadcast bronze
budget build bulb bunk bureau busy buyer cabinet candid canteen capital card career careful caress caretaker carry carve cashier cast
casual catalog catch cattle caution cave ceiling celebrate center century certain chair champion chance change chapel charity chart
chase chat cheap cheek cheer chew child choice choose citizen city civic claim clap clarity classic classroom clean clear climate climb
clinic clip close closet clothing clue collect college colony column combine comedy comfort common community commuter compare compete
complete computer concept confirm connect consider contact contest continue cookie cooperate cooler corner correct costume council count
couple course court cover cozy craft create credit crew crop cross crowd cruise crumb crunch crust culture cup curious current custom
cute dam dancer dare dash data date deal dear debate decade decide declare deep defend define degree deliver demand depart depend depth
describe design detail develop device devote dial diagram digital dignity dinghy direct dish display distance ditch dive divide dodge
domestic donate donor door dot double down dozen drift drive driver drop drum dry due dust duty dye eager earn ease easy eat economy
edge edit educate effort egg eight either elect eleven else embrace emerge emotion employ empty enable endless enjoy enlarge enough
enter entire entrance entry equal equip errand essay evaluate even event ever every evolve exact example exceed excellent exchange
excite exercise exhibit exist exit exotic expand expect expert explain express extend extra eye fabulous face fact factory fair faith
fame fan fancy far fare fast favorite feast feature feel fellow female fetch few fiber fiction fifteen fifty fill film final find fine
fish fit five fix flame flap flash flat float floor flow fluent fly foam focus fog fold folk follow font food foot forever forgive fork
form formal fortune forty forward found four fox frame frank free freedom frequent fridge fringe frog front full fun fur furniture
future gain gadget game gap garland gas gaze gear general genius genre genuine gesture giggle girl give glance glee glow glue goal good
govern grab grace grade grand grant graph grasp great greet grey grid grocery ground group grow guard guess guild gum gym hair half hall
hand handy hang happen hard hardly harmless hasten head heal health hear heart heat heavy heel height hello help heritage hero hide high
hint hire history hold home honor hook hop hope host hotel hour house hug huge human humble humor hundred hunt hurry husband hut ice
icon ideal identify image impact improve inch include income indoor infant inform inherit initial inner input inquiry insect inside
insight install instead intend interest interior into invest invite iron issue item jar jazz jeans job join joke joyful jug jump junior
just keen keep key kick kid kilometer kind kiss knee knit knock knot know knowledge label labor lace land lane language lap large laser
last late latest latitude laugh launch lava law lawyer lay layer lazy lead league lean leap learn leather leave lecture left leg legal
lend length less lesson level liberty lift limit line link lip liquid list listen little live load loan lobby local lock log logic long
look loop loose loud lounge love lovely low luck luggage lumber lung lush luxury machine mail main major make male manage manner manual
many map march margin mark marriage match mate math matter maximum maybe mayor meal mean measure meet member memory mention menu merit
message metal method metro middle mild mile minor mist mix mobile mode model modern modest moment money month mood moral more most
motion motor mount mouse mouth move movie much mud multiply muscle must mutual mystery nail name nap nation native nature near neat need
negotiate neither network neutral never new news next nice nine nobody nod noise none noon normal nose note nothing notice novelty now
number nurse nut object observe obtain obvious occasion occupy odd offer often oil old once one only onto open operate opinion option
order ordinary other ounce outfit outline output outside over owner oxygen pace pack page pair pale pan panel pants part party pass
passage passport past patient patrol pattern pause pave pay peak pedal pen people perfect perform permit person pet phone photo phrase
pick piece pin pinch pint pipe pitch place plain plan plant plastic plate play player please pledge plot plow plug plus point pole
policy polish poll pool popular port portion portrait position possible post pottery pound pour powder power practice praise prefer
premium prepare present press pretty prevent price pride primary print prior private prize problem process produce product profile
profit program progress project promise prompt proof proper protect protein protest provide public pull pulse pump pupil purchase pure
purpose purse push put quality quantity quarter question quick quiz quote race rack rail raise random range rank rapid rate rather ratio
raw reach react read ready real reason rebuild recall receive record recover reduce refer reform refresh region regular rehearse relate
release rely remain remember remind remote renew rent repair repeat replace reply report rescue research reside respect respond rest
restore result retail retire return reveal reward rewind rich right rise rival road robot rock role roll room root rope rough round
route row royal rub rubber rug rule run rural rush sack safe salary sale same sample sand save scale scene schedule science scissors
score screen script seal search seat second section sector secure see seek seem select self sell send senior sense sentence series serve
service session settle seven shade shake shall shape share sharp shave shed sheet shift ship shoe shop short should shoulder show shower
shy side sign signal silence silly similar simple since single sink sit six size skill skip sleep sleeve slice slide slight slim slope
slow small smart smell snack social soft solid solve some soon sort sound source space spare speak special speech speed spell spend
sphere spin spirit split sport spot spread spring stack staff stage stairs stamp stand start state stay steady steel step stick still
stir stock stone stop store storm straight stranger straw strike string strip strong student study stuff style subject submit succeed
such sudden suggest suit supper supply support sure surface surprise sustain sweep swim switch symbol system tackle tail tailor take
tale talk tall tap tape target task taste taxi team tell ten term test text thank theme theory thick thin thing think third thirty
thought thousand three thrive throw thumb tide tie tight tile till tilt time tin tip tire title today together tomorrow tone tongue
tonight tooth top topic total touch tour toward track trade tradition traffic transfer translate tray tree trend trick trip truck true
trust truth try tube tune turn twelve twenty twice twin twist two type ultimate under unique unit unite unity universe until upon upper
upset urban use useful usual vacant value van various vast vault vehicle venture verb verse very victory video view virtue visible
vision visit vital vocal voice volume vote wage waist wait wake walk wall wander want wardrobe warn wash watch wax way wealth wear
wedding week weigh welcome well wet what when where which while who whole why wide wife wild will win wing wink wipe wire wish with
within witness woman wonderful wood word work worth wrap wrist write yawn year yeast yes yesterday yet yield yolk you youth zone zoom
abacus acrobat adjective adverb aerial airmail airship albatross alcove algebra alley alligator alpaca amateur amethyst ammonite amphora
anagram anise anklet antelope antique anvil apiary apothecary apprentice aqueduct archer arctic armadillo aroma artisan astronomy atoll
auburn auction autograph axis azalea babble badger bagpipe bantam barbecue barge barista barometer basin bassoon batter bayou beacon
beagle beanbag bedrock beetle beetroot begonia belfry beret bicep billiard binder binocular birdcage bison blazer blueprint bluff
boardwalk bobbin bodice bongo bonsai bootlace botanist boutique bowstring bramble brasserie bravo brigade brine brooch brownie brunch
buckwheat buddy buffet buggy bumblebee bumper bunting buoyant burgundy burlap burrow bushel butler buttonhole buzzard cabaret cadence
calico calypso camellia campground candor cantaloupe caper capybara caraway caribou carousel carpenter carpool cartoon carver cascade
cassette castanet catamaran cavern celestial centipede chameleon chandler chapati chariot charter chateau chauffeur checkers checkmate
cheetah chemist chevron chickpea chiffon chimpanzee chinchilla chive chord chowder chronicle chrysalis chutney cicada cinnabar cistern
clam clasp claw clerk cloakroom clog cloudless clove coaster cobbler cobweb cockatoo cockpit codfish collie cologne comma commerce
companion comrade conch concierge condor cone conifer contour cookbook coriander cormorant cornflower cornice coronet corridor cosmos
cottonwood countdown couplet coyote crab crate crepe crescent cribbage crocodile croissant croquet crossroad crouton crowbar crumpet
cubicle cuckoo cufflink culvert curator curfew curlew curtsy custard cyclone cypress dachshund dainty damask dapper darling dazzle
decanter decibel decor deluxe dentist derby diadem dialect diameter dictation digest diner diploma dipper dispatcher diver dollhouse
dominion donut doormat dormouse downhill downtown doze drawbridge dreamer dressmaker driftwood driveway dugout dulcimer dumpling duplex
dwelling dynasty earlobe earmuff earphone easygoing eclipse edible eggshell elastic eleventh elixir ellipse elves embark emu encore
endive enigma ensemble entertain epic equator ermine escort esplanade espresso eucalyptus evermore facet fairground fanfare fandango
farewell farmyard fedora felt festoon fieldwork figurine filament fillet firewood firmament fishbowl fishnet fjord flagstone flair
flapjack flax fledgling flint flipper florist fluorite flurry flutter foliage fondue foothill footstep forage forklift formula fortress
foundry foxglove frangipani freesia freeway fresco fret fritter frosting fruitcake fuchsia funnel furrow fuzzy gable galley gallon
gander gardenia gargoyle garment gauze gavel gazebo gecko gelatin genie gerbil germinate gherkin gibbon gingham gizmo glaze glider
glimpse glossary glossy gnome goblet goldsmith golf gondola gong gopher gorilla gourmet granary grandma grandpa granola grapevine
gravity grebe griddle griffin grotto grouse guinea guitarist gumdrop gymnast gypsum haddock hairpin halibut hallmark halo hamlet hammer
handcart handlebar handrail handstand harbinger hardwood harlequin harness hatbox hatch hayloft haystack headband headland headline
hearth heath heirloom helium helm hemp herald herbarium herring hippo hoedown holly homestead homework honeycomb honeydew honeymoon hoof
hooray hopscotch hourglass hula humbug hydrant ibis iguana impala imprint incense inkstand inlet innkeeper insignia interlude iris
ironwood islet isthmus itinerant jackal jackdaw janitor jasper jester jetty jingle jockey joggle joiner jojoba jotter jovial joystick
juggler jukebox junction juror kale karate kelp kestrel kettledrum keychain kickoff kiln kilt kimono kindle kingdom kiosk knapsack
knight knob kumquat laborer lacquer lacrosse ladle lamppost lampshade lanyard larch lasagna lasso lather lattice laurel leaflet leapfrog
lecturer leek legume lemming lemur lettering levee leverage licorice lifeboat lifeguard lighter limerick limpet linden linnet lioness
litmus livery locksmith locomotive loft logbook longhorn loom lorry lotto lucerne ludo lumberjack luminous lupine lute lynx macaroon
macaw mackintosh magician magpie maiden majestic mallard mammal manatee mangrove manicure mantel manuscript maraca mariner maritime
marjoram marlin marmoset marmot marquee marzipan masonry matador matinee mattress maze mechanic melodrama memento menagerie merlin
metropolis mezzanine midfield midsummer midway mileage millet mimosa minibus minister minuet mistletoe moat modeler mongoose monocle
monogram monorail moorhen moose mop moped moraine morsel moth motto mousse mulch mule muslin muskrat mutton myrtle nachos naptime
narrator narwhal nasturtium navigator nebula neckline necktie neon nettle nightgown nimble nomad nostril notary nougat nursery
nutcracker nuthatch nylon oarsman oboe oboist ocelot octagon odyssey offshoot oleander onyx opaque optician oracle orangery orator
oriole osier ottoman outback outdoors outpost oval overalls overcoat overhead oxcart oxford paddock paella pagoda pail paisley palmtree
palomino pampas pansy papyrus paragraph parakeet parasol parchment parfait parka parlor parquet parsnip partridge passion pastel pastime
patchwork patent pavement pavilion pawn peapod peddler pedestal pediment peephole pendulum peninsula pennant penny perch percolate
perennial pergola periscope periwinkle pesto pewter pheasant philosophy piazza piccolo piglet pigment pilgrimage pillar pinafore pinball
pincushion pinstripe pipeline pitchfork pixel plaid plankton plaster platter plover plumber plywood podium polar pollen polo pontoon
poodle popsicle porpoise portal portico poultry prawn presto prickly primate prodigy propeller prose protractor prune puddle puffin
pulley pulp pumice punctual punnet pushcart pyjama quadrant quaint quartet quaver quay quench quesadilla quiche quicklime quill quince
quintet quorum quota racetrack radar radius ragtime railway rainfall ramble rampart rapport ratchet rattle ravine ravioli realm rebate
recess recital rector redcurrant redwood referee reggae regiment relic relish rendezvous replica reptile resin retriever rhapsody rhino
rhombus rickshaw rigging ringlet rivulet roadside robe robust rodeo roller romance rookie roost rosette roster rotunda roundabout rowan
rubble rucksack rudder rumba rune runway rye sable sachet saddlebag saga salsa salute samba samovar sampan sandbox sandpaper sandy
sapling sari sash satchel saucepan sauna savory sawdust scallop scamper scarab scarecrow scholar schooner scone scorpion scroll scuba
scullery sedan seedpod seesaw semicolon semolina sepia sequin sequoia sextant sheepdog sherbet shingle shipyard shipwright shoestring
shopkeeper shoreline shortbread shorthand showcase shutter sickle sideboard siesta sieve silo silt sirloin sitar skein skewer skipper
skittle skyscraper slate sleet sleigh slingshot slogan sloop sloth slumber smock smokestack snapper sneaker snicker snorkel snout
snuggle sorbet sorrel souffle soybean spaniel spatula spectacle spectator spindle spinet spire spool sporran spotless sprinkle sprocket
spur squadron stagecoach standstill staple starboard starling steeple stencil stepladder stereo steward stitch stoat stopwatch stove
streetcar strudel stucco sugarcane sultana sundae sunlit sunspot surfboard surname suspense swagger sweetcorn sweetheart swivel
symposium tabby tableau tabletop taffeta talisman tamarind tangle tapioca tarragon tartan tassel taxicab teak teammate teardrop teatime
tempo tentacle tepee terrapin terrarium thatch thermos thicket threshold throne thumbtack tiara tidal tidepool timepiece tinsel tiptoe
titan titanium toadstool toaster toddler toga tollbooth tonic toothpaste topsoil torrent totem towpath tradewind trapeze travelogue
trawler trestle tribe trinket tripod trivia trolley tropics troupe trout trowel truffle trunk tulle tundra tunic turban turbine turnpike
turret tutor tutu tweed tweezers twine twirl underwater unfold unicycle uniform upland uphill upright upriver upstairs upstream upswing
urchin utensil valentine valet valiant vanity vegetable vendor verandah verbena vermilion vertex vest viaduct videotape viking villa
vintage viola virtuoso visor vista vixen vocabulary volleyball voucher wader waggle wagtail waistcoat waiter waitress warehouse
washbasin washcloth waterbed watering wattle weasel weatherman webbing wedge weekday welder wellspring wetland wharf whimsical whippet
whisker whiskers whisk wickerwork widget wigwam wildcat willowy windsock wisteria wolf woodchuck woodpile woodshed woolen workbook
worktop wreath wrench wrestler yam yardstick yearling yeoman yonder yucca yuletide zeal zenith zeppelin zinnia zircon zither zodiac
aardvark abseil alfalfa allspice amaranth anteater aperture archway armband awning backgammon bandwidth barnacle beanie bergamot
birdseed blowfish bluegrass boxwood breadfruit brickwork bulldozer buttermilk cabinetry cardamom cassava catnip chamomile chapbook
chickadee clapboard cloister clubhouse coelacanth collage compote cookware corkscrew crabapple crankshaft crosswalk cufflinks daybreak
dewberry drumstick dustpan echidna elderberry embroidery farmstead figurehead firetruck flagship floorboard flowerbed foxtrot fretwork
garnish gearbox gondolier grackle gumboot hacksaw haiku handcraft harvester headlamp hedgerow hemisphere
`

/** Unkind, frightening, medical, foreign or misspelt. 'word', 'start*' or '*inside*'. */
export const refused = `
*bio* *infect* *rhin* *viral* *viremia* *virus* abandon* abctools abdom* abnormal abort* abuse* accident* accus* acetic acetylated ache
aches acid* acute adeno* ads adverse aerosol* affinis agathe aggress* airborn* alanine alcohol* allergic alveolar ambulance ambulat*
amino amnesty amniotic anal anger antagonist anthony anti antibi* antibo* antigen antigens antisep* anxiety anxious apelin apoptos*
apoptosis app ards arrest* arrhythmia arter* ascorbic aseptic aspartate asphyxia assault* assay* asthma* attack* attenuated attrition
autops* avascular averted backlash bacteria* bali ban banned banning baricitinb barred barrier* bat bats beer belgium benzoic bias*
bible bidder bilayer birthing blame* blast blaze bleach* bleed* blockade* blood* bluish bodies bodily body bomb* bona bovine bowel
bradykinin brains* brazilian breach* breast breath* breathing bristle bronch* brutal* bulbous bullet burden* burial buried burn burning
butchering butt camelids canc cancer* canine cannula* cansino carboxyl cardiac case cases casinos catarrh catarrhal catheter* catheters
cell cells cellular censorship cerebral chaos cheat* chest chills chlor* chloride cholera chronic church* cisa cleavage clinic* clotting
coevolved coffin col colchicine collapse* collectrin comorbid* compulsive condemn* condom conspiracy contag* contamin* contig*
coreceptor corona* coronary corpse cortex coryza cough* crash* crazy creatine cremat* crime* crimes crisis criti* crucify crude cryo
cured cyanosis cyto* daigou damag* danger* daycare dead deadl* death* deaths debt deceas* decease* defecation defect* degnan degrade
deletion delirium demean dendritic denied denying deplaned deport* depress* deprived deranged dermat* dermatitis deserting destitute
destroy* detain* detention devil devotees deworming diabet* diagnos* diaper* diarrh* diarrhea die died dies diffic* dimer dioceses
dipeptidyl dipstick dirty disab* disast* discharged discomfort discontent diseas* disease disinf* dismissed disorder* displac* dispos*
disrupt* distress* dizz* doctor dominance dosage dose doses drink drinking drip droplet* drug* dubai dumped dying dynorphin dyspnea
eczema edema effusions emergenc* emollients emphys* emphysema endanger* endemic* endos* endured enemy enoxaparin enteri* enzym*
epicenter epidemi* epithel* epizootic equine etc ethanol evacuating evacuees evil excret* expiratory explod* explos* exposed exposure*
exudates facemask facemasks facial faecal faeces fail* fallen fallout fatal* fatty faulty fear* fecal feces feline felt feral ferrets
ferritin fertility fetus fever fevers fibrin fibrosis fight* fka flaky flaws flu fluid foodborne forbidden fraud* funeral fungi gamblers
gambling gel gene genes genetic genital* genome* genomic genotyp* genotypes genus geofencing germ* germs gestation ghrelin gluconate
glycer* gonna gov gowns grave grease grip guilty gun gurdwar* hack* hackathon harass* harmful hashtag hate hatred hazard* headache*
helicase hell hemlock hemo* hepa* hereunto herpes hoard* holy homeless homolog* homologous hormone horrib* horrif* hospital* hostil*
http https humectant humoral hunger hurt hurts hussein hyaline hydrolyses hygien* hypo* ibuprofen icu idiot ill* immun* immunity
impetigo inability inaction inadequate incorrect incubation indefinite inflam* influenza inhal* inhib* inject* injur* insecur* insomnia
interferon intestin* invade* invas* iodine ios ira irony irritant irritation isced isolat* isolation isoprop* itch* jail jails janssen
javanica jury justified katherine kidney* kill* kilobases kimberly kinase kinda lactate lactic larvata laryng* latrine lavatory lectin
lesions lethal* ligand lingering lipid liver lobbying lobe lobular lockdown* lonel* lopinavir louis lung* lymph* macrophage malaise
malaria malarial marred mask masks medic* mellitus membrane* men mental metabol* miasmas microb* microliter military molec* molecul*
monoclonal monocytes morbid* morbidit* morphology mortal* mortem mortuary mosques mourn* mouthwash mph mrna mrnas mucous mucus multi
multilobar murder* murine muscle* mutab* mutat* myalgia myo* naked nappies nasal nausea ncbi ncov neck negativ* neoantigen neonatal
nerve* netilat neurologic nhc nih nipple* nlm non nonlethal nonurban norovirus nosocomial nucle* nude nurse* nursing obsess* obstetr*
oedema offensive ohne opacit* ordeals ordinated organ organism* organs orgasm outbreak* pakistan panama pandemic panic papain papillo
paramyxo parasit* patho* pathogen patient* paul pdf pediatric pelt penal* penetrat* penis peplomer peptid* peracetic peroxide persisten*
pharmac* phlegm physician* placeb* placebo placenta plague plasm* plasma pleura* pleuris* plunged pneum* poison* poisoning polymerase
poor* porcine posterior postpartum poverty povidone ppe pre pregnan* prejudice preterm pretrial prion prison* prognostic propaganda
propensity protease protein* psych* pubmed pulmonary puncture punish* quarantine* rabies racis* racist radical* randomis* rape* rat rats
rdrp reagent recepto* receptors recover* rectal refractory refuge* reinf* reject* relaps* relapse religions religious remdesivir
remoties renal renin replicase replicat* repurposed respirat* reticulum ribavirin riboso* rigor ritonavir rodents rrt rufous russell
sacrifice sadness safetrace saliva sanit* sanitaire scab scaffold scare* scleros* scrap secreted secreting secretions seiz* seps* septal
septic sequelae sera serolog* serum severe* severity sewage sex* sheddase sheriff sialic sick* sinicus skeleton skin slave* slovakia
slut smok* smuggl* snakes sneez* snouted soldiers solvents sorta specimen sputum spy steal steroid* stigma* stiletto stockade stolen
stomach stool strain stranded stress* striatum stricken stroke* struggl* stupid subfamily subgen* subpleural subvert suckling suffer*
suicid* sulfate suppress* surfactant surge* surgic* suspect* suspicion swab* swollen symptom* synagog* synagogues synctial syncytial
syndrom* syndrome synthetic terror* tevilah thailand theft therap* thief thomas threat* throat throats thrombosis thru thrust* tinyurl
tippy tissue* toilet* tomography toxic* tract transgenic transmi* trap trapped trash triage triclosan troops tropism troponin troubl*
tumor* turbinate ugly ultrathin umifenovir unchecked und unethical unwanted unwashed urin* urogenital urticaria useless usurp utero
vaccin* vagina* vapor var vascul* vectored vein venous ventilat* ventilator vesicle* victim* violat* violen* virion* virol* virulen*
vitro vivo vodka vomit* vulner* wanna war wars weaken* weaker weakest weakly weapon* weixin wiki wine worries worry worse* worship worst
wound* wrong www xenophobia yadayim zhao zoono*
`
