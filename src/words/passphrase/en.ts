// The 4,096 passphrase words (en), made by tools/passphrase-words.ts from the TICO-19 corpus (CC0) and everyday words written for it.
// Frozen: whoever has a passphrase of these words must be able to type it in for ever.

export const words: readonly string[] = `
aardvark abacus ability about above abseil absence absent absolutely absorb abundance abundant academic accelerate accent acceptance
accessory accordance according account accuracy accurate achieve acorn acquire acquiring acrobat acrylic act activated activation active
activity actor actual adaptation adaptive addition additional additives adequate adjective adjunctive adjust admire admission admitted
adobe adopt adult advance adventure adverb advice advocacy aerial affect affinity affirmed affixed afford afoul after afternoon again
against aged agenda agent aggregate agile ago agree ahead aim aircraft airlift airline airmail airplane airship airway alarm albatross
albeit album alcove alert alfalfa algebra alkaline all alleviate alligator allocate allow allspice almond almost alone alpaca alpha
alphabet alpine already also although altogether amaranth amateur amaze ambassador amber amethyst amid amidst ammonite among amongst
amount amphora amplify amuse anagram analog analogue analysing analyzed ancestor ancestral anchor ancient anecdotal anecdote animal ankle
announced annual anonymity another answer anteater antelope anthem anticipate antique anvil anybody anyone anything anyway anywhere apart
aperture apiary apothecary apparent appealed appear appearance applause apple applicable appoint apprentice approach approval approve
apricot april apron aquarium aqueduct arbor arcade arch archer archway arctic area argued arise armadillo armband armchair aroma arrange
array arrival arrive arrow artichoke article artificial artisan artist ascend ascertain ascribed ashore aside asparagus aspect aspen
assemble assign assist assistance associated assumed assure astronaut astronomy asymmetric athlete atlas atoll attach attempt attend
attendance attention attic attitude attracted attributed atypical auburn auction author authority authorized auto autograph automated
automatic autumn available avenue average avian avocado avoid await awake award away awning axis axle azalea baby backgammon background
backpack backyard badge badminton bagel baggage bagpipe baker balance balcony ballet balloon bamboo banana band bandwidth banjo banner
bantam barbecue barefoot bargain barista barley barn barnacle barometer barrel baseline basement basically basil basket basketball
basketry bassoon bath bathroom battery bayou beacon bead beanbag beanie beanstalk beauty beaver because become becoming bedrock bedroom
beehive beekeeper beetle beetroot before begin begonia behave behavior behavioral behind being belfry belief believe bell bellflower
belong below beluga bench beneath beneficial benefit beret bergamot berry beside beta between beyond bicep bicycle big bigger biggest
bilateral billboard billiard binder binocular birch birdcage birdseed birdsong birthday biscuit bison black blackbird blanket blazer
blend blink blizzard blocked blossom blowfish blowing blue bluebell blueberry bluebird bluegrass blueprint bluff board boardwalk boat
bobbin bobcat bodice bold bone bonfire bongo bonnet bonsai bookcase bookmark bookshop boomerang bootlace boots border boredom borrow
botanist bottle bottleneck bottom bought boulder bounce bounty bouquet boutique bowl bowling bowstring boxwood bracelet bramble branch
brass brasserie brave breadfruit break breakfast breeze brick brickwork bridge brief brigade bright brilliant brine broad broadcast
broccoli broken bronze brooch brook brother brownie brush bubble bucket buckle buckwheat buddy budget buffalo buffet buggy bugle build
builder bulb bulky bulldozer bumblebee bundle bungalow bunk bunny bunting buoyant bureau burgundy burlap buses bushel busy butter
buttercup butterfly buttermilk button buttonhole buyer buzzard cabaret cabbage cabin cabinet cabinetry cable cactus cadence cafes
cafeteria cake calculate calendar calf calico calves calypso camel camellia camera camp campaign campfire campground canal cancel candid
candidate candle candor candy cannot canoe cantaloupe canteen canvas canyon capability capable capacity capital cappuccino capsules
captain capture capybara caramel caravan caraway carbon cardamom cardboard cardigan career careful caress caretaker cargo caribou
carnation carnival carousel carpenter carpet carpool carrier carrot cart cartoon cartwheel carve cascade cashew cashier cassava cassette
castanet castle casual catalog catamaran category catfish cathedral catnip caught cauldron causative caution caveat cavern cavities cedar
ceiling celebrate celery celestial cello cellphone cement center centipede central century ceramic cereal certainty certified chalk
challenge chameleon chamomile champion chance chandelier chandler changed changing channel chapati chapbook chapel chapter charge chariot
charity charm chase chateau chauffeur cheap check checkers checkmate cheer cheerful cheese cheetah chemical chemist chemistry cherry
chess chestnut chevron chew chickadee chicken chickpea chief chiffon childcare childhood children chili chimney chimpanzee chin
chinchilla chipmunk chipped chisel chive chocolate choice choir choose chord chorus chosen chowder chronicle chrysalis chutney cicada
cider cinema cinnabar cinnamon circle circulate circus cistern cited citing citizen citrus city civet civic claim clapboard clarify
clarinet clasp classic classified classroom clauses clay clean cleanse clearance clementine clerk clever cliff climate climb clip cloak
cloakroom clockwork clog cloister close closest closure cloth clothing cloud cloudless club clubhouse cluster coach coalesce coast
coaster coastline cobalt cobbler cobweb cockatoo cockpit cocoa coconut code codfish coelacanth coffee cognitive coherent coincided
coincident collar colleagues collect college collie cologne colony colorful column com combine comeback comedy comet comfort comic comma
commended commerce commercial commit common commune community commuter companion company comparable compare comparing comparison compass
compete compiled compiling complain complement completed complex complexity compliance complicity comply component compost compound
comprehend comprises compromise compulsory computed computing comrade conceive concert concierge conclude conclusion conclusive concrete
condition conduct conference confetti confidence confined confirm confusion conifer connect conscience consent consequent consider
consist consistent consortium constitute consular consulate consumer contact contain contest continent continual continue continuity
contour contrary contrast contribute control convenient convergent converted converting cookbook cookie cookware cooler cooperate
coordinate coping copper coral cordon coriander corkscrew cormorant corner cornfield cornflower cornice coronet correct correlate
correspond corridor cosmos costume cottage cotton cottonwood could council count countdown counteract country couple courage course
coursework courtyard cousin cover coverage cowboy coyote cozy crabapple cradle cranberry crane crankshaft crater crayon cream create
creating creative credit creek crepe crescent crest cribbage cricket crimson criteria crocodile crocus croissant crop croquet cross
crossroad crosswalk crossword crouton crowbar crown crucial cruise crumb crunch crystal cubicle cuckoo cucumber cuddle cufflink cultural
culture culvert cumulative cup cupboard cupcake curate curating curator curfew curious curl current curry curtain curtsy cushion custom
cute cycle cyclical cyclone cymbal cypress dachshund daffodil dahlia dainty dairy damask dance dandelion dapper dare darling dash
dashboard data database daughter dawn daybreak daydream daylight dazzle deal debate decade decanter decibel decided decision declare
declaring decline declining decor decorate decrease dedicated deemed deer default defend defense deferred define definite degree delay
delegates delicate delicious delinking deliver delta deluxe demand demography denim density dental dentist depart departure dependency
dependent deployed deployment deposited depth deputy derby descent describe describing desert deserving design designate desire desk
despite destined detail detect detectable detergent determine detour develop device devote dew dewberry dewdrop diadem diagram dialect
diameter diamond dictation dictionary diet differ difference different diffuse digest digital dignity diluted dinghy dinner dinosaur
diploma diplomatic direct directives disappear discard discharge discover discretion dishes dismissal dispatcher dispersal dispersed
display disputes dissent dissolved distance distant distinct distribute district ditch divergence divergent diverse diversity divide
documented doing dollhouse dolphin domain domestic dominion domino donate donkey donor donut doorbell doorknob doormat dormouse dot
double doubling dough doughnut dove downhill download downswing downtown downturn dozen dragon dragonfly drama drastic drawbridge drawer
dreamer dress dressmaker dried drift driftwood drive driveway drizzle dromedary drum drummer drumstick dry duck dugout dulcimer dumpling
dune duplex duration during dust dustpan duty dwelling dye dynamic dynasty eager eagle earlier earliest earlobe early earmuff earphone
earring earth earthworm easel easier east easygoing echidna echo eclipse ecological ecology economic economist economy edible edit
educate effective efficacy efficiency efficient effort egg eggplant eggshell either elaborate elbow elder elderberry elect elective
electric electron electronic elegant elementary elephant elevated elevator eleven eleventh elicit eligible eliminate elixir elk else
elsewhere elucidate elves email embark embassy embrace embroider emerald emerge emergent emerging emoji emotion empathy emphasize employ
employee empty emu emulate enable enacted enchant enclosed encoded encoding encore encounter encourage endive endless endorse energy
enforce engage engine engrain engrave enhance enigma enjoy enlarge enough enquiries enrol ensemble ensuing ensure entertain entire
entities entitled entrance entry envelope epic epicentre episode equal equator equip equity ermine errand error escalate escalator escape
escort especially esplanade espresso essay essential establish estate estimate etiology etiquette eucalyptus evacuated evaluate
evaluating evening event eventual ever evergreen evermore everybody everyone evidence evident evolution evolve exact examine example
exceed excellent except excessive exchange excite exclude excluding exclusion exclusive excursion executive exercise exerted exhaustive
exhibit exist existent exotic expand expect expedite expense experience expertise explain explore express extant extend extension
extensive extra extract extreme eyeball eyebrow fabric fabulous face facepiece facilitate facility factory faculty fair fairground faith
falcon false family fan fancy fandango fanfare fantasy farewell farmer farmhouse farmstead farmyard fashion fastest fatigue faucet
favorable favorite favour feather feature federal fedora feedback feel female fence fennel fern ferret festival festoon fetch fiber
fiction fiddle fidelity field fieldwork fiesta fifteen fifty figure figurehead figurine filament filing fillet film filtering final
finalized financial financing finch finger firefly fireplace fireside firetruck firewood firmament first fish fishbowl fisherman fishnet
fishpond fit five fjord flag flagpole flagship flagstone flame flamingo flannel flapjack flask flattening flavor fledgling fleece
flexible flint flipped float flock floorboard florist flour flow flower flowerbed fluent fluffy fluorite flurry flute flutter fly foal
focus fog foghorn foliage folk folklore fondue font food football foothill footpath footstep forage force forceful forecast foreign
forest forever forget forgive forklift form formal formation formative formula fortress fortunate fortune forty forward fossil found
foundry fountain fourteen fourth foxglove foxtrot fraction fragment fragrance fragrant frameshift framework frangipani frank freckle free
freedom freesia freeway freight frequency frequent fresco fresh fretwork friend friendship fringe fritter frontier frost frosting fruit
fruitcake fruitful fuchsia fudge full functional fur furniture furrow further future fuzzy gadget galaxy galleon gallery gallop gamma
gander gap garage garden gardener gardenia gargling gargoyle garland garlic garment garnet garnish gate gather gauze gazebo gazelle
gearbox gecko gelatin gemstone general generate genius genre gentle genuine geo geographic geography geranium gerbil gesture geyser
gherkin giant gift giggle gingham giraffe girl given gizmo glacier glad glance glass glaze glee glide glimmer glimpse glitter global
globe glory glossary glossy glowworm gnome goblet goggles golden goldfish goldsmith gondola gondolier goose gooseberry gopher gorge
gorilla gourd gourmet govern grab graceful grackle graded gradually graduate grain granary grand grandma granite granola grape grapefruit
grapevine grasp grassland gratitude gravel gravity great greatest grebe green greenhouse grey grid griddle griffin grocery grotto ground
group grouse grove grow growth guard guava guest guesthouse guidance guideline guinea guitar guitarist gulf gum gumboot gumdrop gymnast
gypsum habit haddock haiku hairbrush hairpin halibut hallmark hallway halo hamlet hammer hammock hamster handbag handcart handcraft
handful handlebar handmade handrail handshake handstand handwash hang happen happy harbinger harbour hardening hardly hardware hardwood
harlequin harmless harmonica harmony harness harp harvest harvester hasten hat hatbox haven hawk hayloft haystack hazel hazelnut headband
headlamp headline headset health healthcare heart heavy hedge hedgehog hedgerow height heirloom helical helicopter helium helmet help
helpful hemisphere herald herb herbarium hereafter hereby herein heritage heron herring hesitate hibiscus hierarchy high highest
highlight hike hill hilltop hippo his history hobby hoedown holes holiday hollow holly home homemade homestead homework honest honey
honeybee honeycomb honeydew honeymoon hook hooray hop hopeful hopscotch horizon hornbill horse horseshoe hospitable host hotel hotspot
hour hourglass houseboat household however hub huge hula human humble humbug humidity hummus humor hundred hunt husband hyacinth hydrant
hydrogen ibis iceberg icicle icon idea identical identify igloo iguana image imagine immediate impact impala impeded imperative implement
implying importance important imported importing impose impossible imprint improve inaccurate inactivate inactive inbound incense
incidence include including inclusion inclusive income incoming increase incredible incurring indeed index indicate indicating indicative
indigo indirectly individual indoor induce induction industrial industry infant inference influence inform informal infused ingrained
inhabited inherit initial initiate initiative inkpot inkstand inkwell inlet innate innkeeper input inquiry insect inside insight insignia
inspected inspire install instance instant instead insurance intact integrate intend intensity intensive intention intercity interest
interfere interim interior interlude internet interrupt interval into introduce intrude intrusive intubation invent invite invoked
involve ironwood irregular island isothermal issue isthmus item itinerant itinerary its itself ivory ivy jackal jackdaw jacket jackfruit
jade jaguar jam jamboree janitor jasmine jasper jazz jeans jelly jellyfish jerrycan jersey jester jetty jewel jewelry jigsaw jockey
jogger joggle join joiner jojoba joke journey jovial joy joyful joystick jubilee juggler juice jukebox jump jumper junction jungle junior
juniper juror kangaroo karate kayak keen keepsake kept kernel kestrel kettle kettledrum key keychain keyhole kick kickoff kid kiln
kilogram kilometer kimono kindle kindness king kingdom kingfisher kiosk kiss kitchen kite kitten kiwi knapsack knee knight knit knob
knock knowledge known koala kumquat label labor laboratory laborer lacquer lacrosse ladder ladle lady ladybird lagoon lakeside lamb
lamppost lampshade landmark lane language lantern lanyard large largest lark lasagna laser lasso latest latitude lattice laugh laundry
laurel lava lavender lavish law lawful lawyer leadership leaf leaflet league leapfrog learn leasing leave lecture left leg legal legend
legume leisure lemming lemon lemonade lemongrass lemur length lentil leopard less lesson letter lettering lettuce level leverage liaise
liaison liberty library licensing licorice lifeboat lifeguard lifestyle light lighter lighthouse likelihood likewise lilac lily lime
limelight limerick limestone limit limousine limpet lineage linen linnet lion lioness liquid list listen literature litmus little livery
livestock lizard llama load lobster localised locate locket locksmith locomotive lodge logbook logic logistic lollipop longevity longhorn
loop lorry lotto lotus lounge lovely lowest loyal lucerne lucky ludo luggage lullaby lumber lumberjack luminous lunch lupin lush luxury
lying lynx lyric macaroni macaroon macaw machine mackerel mackintosh madam magazine magenta magic magician magnet magnolia magpie
mahogany maiden mailbox main mainland maintain maize majestic majority makeshift makeup mallard mammal mammoth manage managing manatee
mandarin mandate mandating mandatory mandolin mango mangrove manicure manifest manor mantel manual manuscript many maple maraca marathon
marble margin marigold marimba mariner maritime marjoram market marmalade marmoset marmot maroon marquee marriage marsh marzipan mascot
mason masonry massive matador material matinee matter mattress maximise maximum maybe meadow mean meander meaningful meantime meanwhile
measure measuring mechanic mechanical mechanism medal medallion media mediate medium medley meet mellow melodic melodrama melody melon
member memento memes memory menagerie menthol mention mentor menu meringue merit merlin mermaid message messaging meteor method metro
metronome metropolis mezzanine micro microscopy midfield midnight midsummer midway migrant migration mileage milestone milk mimosa
mineral minibus minimal minimise minimum minister minnow minority minstrel mint minute miracle mirror mistletoe mitigate mix mobile
mobilize mocha modeler moderate modern modest modify moist moisture molasses mole moment momentum monetary mongoose monitor monocle
monogram monorail monsoon month moon moonbeam moonlight moonstone moorhen moped moraine moreover morning morsel mosaic mosquito moss
mother motif motor motorbike mouse movie much muffin mug mulberry multiply multistep mural museum mushroom music muskrat muslin mussel
mustang mustard mutual myrtle mystery nacho name napkin naptime narrator narwhal nasturtium nation national nationwide native natural
nature naval navigator navy nearby nearest nebula necessary neckline necktie nectar nectarine needle negotiate neighbor neon nephew nest
network neutral neutralize newborn newest news newspaper niche nickel nightfall nightgown nimble noble nobody nocturne nod noise nomad
noodle north northern nostalgia nostril notably notary note notebook notepad noteworthy nothing notice notify nougat novel novelty
nowhere nugget nut nutcracker nuthatch nutmeg nutrition nutshell nylon oak oarsman oasis oatcake oatmeal obelisk obey object objective
obligatory oboe oboist obscured observance observe obstacle obtain obvious occasion occasional occupy occur ocean ocelot ochre octagon
octave octopus odd odyssey off offer office official offline offshoot often oil okay oleander olive omelet onboard once oneself ongoing
onion online only onset onyx opal opaque opera operate opinion opposed optician optimal optimistic optimize option oracle orange orangery
orator orbit orchard orchestra orchid ordinary oregano organic organise origami origin original originate oriole ornament osier osprey
ostrich otherwise otter ottoman ourselves outback outcome outdoor outfit outlet outline outlining outpost output outside oven overalls
overcoat overcome overhead overlap overnight overseen overtaken overtook overture overview own owner oxcart oxford oxygen oyster pack
package packaging paddle padlock paella pagoda paid paint palace palette palm palmtree palomino pampas pancake panda panel pangolin
panorama pansy panther pants papaya paper paperwork paprika papyrus parachute parade paragraph parakeet parallel parasol parcel parchment
parental parfait parka parliament parlor parquet parsley parsnip partial particular partner partridge party pass passage passenger
passion passport pasta pastel pastime pastry patch patchwork patent pathway patio patrol pattern pause pavement pavilion pay peaceful
peach peacock peanut peapod pear pebble pecan peddler pedestal pediment peephole pelican pen pencil pendant pendulum penguin peninsula
peony people pepper peppercorn peppermint perceived percent percentage percolate percussion perennial perfect perform perfume pergola
period peripheral periscope periwinkle permanent permission permit person personal personnel pervasive pesto petal petition petunia
pewter pheasant philosophy phoenix phone phosphate photo photograph phrase physical piano piccolo pickle picnic picture piece pigeon
piglet pigment pilgrim pilgrimage pillar pillow pilot pinafore pinball pincushion pine pineapple pinecone pinstripe pinwheel pioneer
pipeline pirate pistachio pitchfork pivotal pixel pizza plain planet plankton plaster plastic plasticity plate plateau platform platypus
plausible player playful playground plaza please plenty plover plum plumage plywood pocketbook podium poem poker polarized policy polish
polite political polka poll pollen pollution polymer pomelo pond pontoon popcorn poplar poppy popsicle popularity population porcelain
porch porcupine porpoise porridge port portal portico portion portrait position positive positivity possible postcard poster postponed
potato potential pottery poultry powder powerful practical practice prairie praise prawn precedent preceding precise predict prefer
preferable premises premium prepaid prepare preparing preprint preschool prescribe presence present pressure presumably pretty pretzel
prevalence prevalent preventive prickly pride primary priming primrose prince principal printer prior prioritize priority prism privacy
private proactive probable problem procedural procedure proceeded process prodigy produce professor profile profiling profit profuse
progeny program programme progress prohibit project prolonged promenade promise promote promoting prompt propagate propeller proper
property proposal propose protective protest protocol prototype protractor proud proven provide providing province provincial proximity
proxy prudently prune public publicity publicize publish pudding pulley pulp pulse pumice pumpkin punctual punnet pupil puppet purchase
pure purified purple purpose pursuant pursued pushcart puzzle pyjama pyramid quadrant quail quaint quality quantity quarry quarter quartz
quay queen quench quesadilla question quiche quick quicklime quicksand quiet quill quince quintet quiver quiz quorum quote rabbit raccoon
racetrack radar radiant radio radish radius raft ragtime railway rainbow raincoat raindrop rainfall raisin rambutan rampart random
randomized ranged ranging rapids rapport raspberry ratchet rattle ravine ravioli react reactive ready reality realize realm reasonable
rebuild recall receive recent reception recess recipe recital recognize recombine recommend record recruit recurrent recurring recycled
redcurrant redirect reduce reduction redwood reed referee reference reflect reform refresh refundable refused refusing reggae regiment
region regional registered regular regulates regulation regulatory rehearse reindeer relate relative relax release relevant reliable
reliance relic relish reluctant rely remain remarkable remarked remedies remember remind remit remote removal renamed rendezvous renew
reopen repair repeat replace replica report represent reproduce reptile reputable request require requiring rescue research resemble
reserve reservoir residence resident residual residues resin resistance resistant resolution resource respect respond response restore
restricted result resumed retire retriever return reunion reusable reuse reveal revenue reverse review revise reward rhapsody rhombus
rhubarb rhythm ribbon rice rickshaw rigging ringlet rinse ripple risen risk ritual rival river riverbank rivulet roadside robin robot
robotic robust rodeo roller rollout romance romantic roof rooftop roost rooster rose rosebud rosemary rosette rotunda roundabout route
routine rowan rowboat rubber ruby rucksack rudder rule rumba run runner runway rustic sachet saddlebag safari safety saffron sage sail
sailboat sailor salad salamander salary salmon salsa salt salute samba samovar sampan sample sanctuary sandal sandbox sandcastle
sandpaper sandstone sandwich sapling sapphire sardine sari satchel satellite satin satisfy saturation sauce saucepan sauna sausage
savanna savory sawdust saxophone scale scallop scamper scant scarab scarce scarf scarlet scenario scene scenic scented schedule scheme
scholar school schooner science scientific scissors scooter score scoring scorpion scout scrambled screen scribble script scroll scrub
scuba scullery sculptor seagull seahorse search seashell seaside season seasonal seat seaweed second secondary secrecy secretary section
sector secure security sedan see seedling seedpod seesaw segmented semicolon semolina send senior sense sensible sensitive sentence
sentiment sentinel separate separating sepia sequence sequin sequoia serenade serene series serve service sesame session setup seven
seventh several shade shadow shamrock shared sharing sharpest shawl shed sheep sheepdog shelf shelter shelves shepherd sherbet shield
shine ship shipwright shipyard shirt shoe shoelace shoemaker shoestring shopkeeper shoreline shortage shortbread shorten shorthand should
shoulder shovel showcase shower shown shrimp shrines shut shutdown shutter shuttle sideboard sidewalk sieve sign signage signal silence
silhouette silly silo silver similar similarity simply since single sink sirloin sister situation sixth size skate skein sketch skewer
skill skittle sky skylark skylight skyline skyscraper sledge sleeve sleigh slim slingshot slipper slogan slope slowdown small smart smile
smooth snack snapdragon snapper sneaker snicker snorkel snow snowball snowdrop snowflake snowman snuggle soapy social societal society
socio sock sofa software solar solely solid solubility soluble solution solve somebody someone something sometime somewhere sonata song
sorbet sorrel souffle soup source south sovereign soybean spaniel spark sparkle sparrow spatially spatula speak spearmint special
specialist species specific specify spectacle spectator spectrum speech speed spell spent sphere spherical spice spider spillover spin
spinach spindle spinet spiral spirit splash split spokesman sponge sponsored spoon sporadic spores sporran spot spotless spotlight spray
spread spring sprinkle sprocket sprout spruce spur squadron square squash squeezing squid squirrel stability stabilize stable staff
stagecoach staggered staggering stairs stairway stallion stamp stand standard standstill star starboard starfish stargaze starlight
starling startup stated statewide stating station statue statutes steady steam steamboat steel steeple stencil step stepladder stereo
sterile steward stick stimulate stoat stochastic stockpile stone stopover stoppage stopwatch stored stork storybook straight stranger
stratagem strategic strategy straw strawberry street streetcar strengthen stretched strict stringent stripe strong strongest structural
structure strudel stucco student studio sturdy style subdivided subject submission subsequent subsidiary substance substitute subtype
subunit succeed successful sudden sufficient sugar sugarcane suggest suggestive suit suitable suitcase sultana summarize summary summer
summit sunbeam sundae sundial sundown sunflower sunlit sunrise sunroof sunset sunshine sunspot supper supplier supply support supportive
supposed surf surface surfboard surmised surname surprise surveil survey survive suspend suspense sustain swagger swallow swan sweater
sweet sweetcorn sweetheart swift swing swirl switch swivel sycamore symbol symbolic symmetry symphony symposium syrup system systematic
systemic tabby tableau tablecloth tabletop tackle tackling tadpole taffeta taken tale talent talisman tamarind tambourine tandem
tangerine tangle tapestry tapioca target tarragon tartan task tassel taste taxi taxicab tea teacher teaching teacup teammate teapot
teardrop teaspoon teatime tech technical technique technology teddy teeth telephone telescope television temperate template temple tempo
temporal temporary tendency tender tennis tent tentacle tentative tepee term terminal terrace terracotta terrapin terrarium tertiary
thank thatch theater theatres their them thematic themselves theory therefore thereof thermal thermos these thick thickening thimble
thing third thirty thistle thought thousand thread three threshold thrive throne through throughout throw thrush thumb thumbtack thunder
thyme tiara ticket tidal tidepool tidy tie tiger tilt timber timebound timeline timepiece timescale tinsel tiptoe titan titanium title
toadstool toboggan today toddler together tollbooth tomato tomorrow ton tongue tonight tonnes toolbox tooth toothbrush toothpaste topaz
topic topsoil torrent tortilla tortoise total totem toucan touch tougher tourist toward towel townhouse towpath track tractable tractor
trade tradewind tradition traffic trail trampoline tranquil transcribe transfer transit translate transport trapeze traveller travelogue
trawler tray treasure treehouse treetop trellis trend trestle triangle tribe tribute tricycle trigger trillion trimester trinket trip
triple tripod trivia trolley trombone trophy tropical tropics troupe trousers trout true truffle trumpet truncated trunk trust truth tube
tugboat tuition tulip tulle tuna tundra tunic tunnel turbine turkey turmeric turn turnip turnpike turntable turquoise turret turtle tutor
tutu tweed tweezers twelve twenty twice twig twilight twist two type typewriter ukulele ultimate umbrella unbiased uncertain uncle
unclear uncoated uncovered under undergo undergone underlying understand understood undertaken underwater underway underwent undetected
unexpected unfold unicorn unicycle uniform unique unite universal universe unknown unlike until unusable unusual unveiled update updating
uphill uphold upland uploading upon upright upriver ups upset upstairs upstream upswing uptake urban urchin urged urgency urgent urging
usable use useful using usual utensil utilised utility utilize utmost vacant vacation valentine valet valiant validate valley valuable
value vanilla vanity variable variation variety various vase vault vegetable vehicle velvet vendor venture venues veranda verbal verbena
verify vermilion verse vertex vertical very vessel veterinary via viaduct vibrant victory video videotape view viking villa village
vinegar vineyard vintage violet violin virtual virtue virtuoso visible vision visit visitor visor vista vital vitamin vivid vixen
vocabulary vocal vocational voice volatile volcano volleyball volume voluntary volunteer voucher voyage waffle waggle wagon wagtail waist
waistcoat waitress waiving walk walkway wallpaper walnut walrus waltz want warbler wardrobe warehouse warm warrant washbasin washcloth
washroom water waterbed watercolor waterfall watering watermelon watermill waterway wave wax wealthy weatherman webbing webinar website
wedding week weekday weekend weigh welcome wellbeing wellspring western wet wetland whale wharf whatever wheat wheel whenever where
whether which whimsical whippet whirlpool whisk whiskers whisper white whitepaper who whose wicker wickerwork widespread widget wigwam
wildcat wildflower wildlife willowy wind windmill window windsock winter wintry wisdom wise wisteria with withdraw withdrawal within
without witness wolf woman wombat wonder wonderful woodchuck woodcut woodland woodpecker woodpile woodshed woodwind wool woolen work
workbook workforce workload workplace workshop worksite workstream worktop world worldwide wrap wreath wren wrench wrestler writer
writing written wrote xylophone yacht yard yardstick yearbook yearling yeoman yes yesterday yodel yoga yogurt you young yourself yucca
yuletide zebra zenith zephyr zeppelin zero zesty zigzag zinc zinnia zipper zircon zodiac zoom zucchini
`.trim().split(/\s+/)
