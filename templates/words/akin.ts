/**
 * Words that have to do with one thing, in both languages: whoever “owns a van” means “drive them home”, “la brocha”
 * means “pintar el cruce”. One thing a line, without accents; a star stands for any ending; a word may stand in several
 * lines. Only read where nothing of the list is named outright.
 */
export const akin = `
food* comida* lunch* dinner* supper* meal* eat eats eating feed* almuerzo* almorzar cena* comer snack* merienda* potluck* hungry hambre sandwich* taco* tamal* lonche* kitchen* cocin* cook* chef* recipe* receta* guis* plato* dish* casserole* stew soup* sopa* caldo arroz rice beans pasta ensalada salad* chili* crockpot* cater* platillo* bocadillo* chow grub breakfast desayun* brunch olla*
bak* oven* cake* pie pies cookie* pastel* horn* galleta* donut* muffin* bread* pan brownie* dessert* postre* torta* bizcoch* cupcake* sweet* dulce* flour harina apron*
coffee* cafe* te tea mug* thermos* termo* brew* urn drink* bebida* espresso kettle* hot
lemonade limonada* juice* jugo* soda* refresco* drink* bebida* water agua* thirst* sed cooler* hielera* ice hielo cup* vaso* punch ponche
grill* bbq barbecue* barbacoa* parrill* asad* chicken* pollo* meat carne* burger* hamburg* hotdog* charcoal carbon smoker ribs sausage* salchich*
grocer* shop* store* tienda* supermerca* super mercado* market* abarrotes buy* compr* mandado* errand* purchase* costco walmart pantry despensa* fridge nevera refri*
egg* huevo* hen hens gallin* coop chicken* pollo*
dog* perr* puppy* leash* correa* bark* ladr* walkies kennel* hound* mutt* mascota* pet pets canin* labrador* lab poodle* terrier*
cat cats gat* kitten* feral mascota* pet pets litter
rat* mice mouse rodent* roedor* trap* trampa* cucaracha* roach* bug bugs pest* plaga* fumig* exterminat* poison veneno* vermin desratiz* bicho* insect* bedbug*
mosquit* zancudo* standing charco* estancad* puddle* dengue larva*
bee bees abeja* hive* honey miel pollinat* colmena*
bird* pajar* pigeon* palom* feather* goose geese
noise* ruido* loud* quiet sleep* dorm* music* bulla party* fiesta* blast* racket* escandalo* borrach* drunk* firework* cohete* boom* siren* mufler* bar bars cantina* speaker* bocina* moto* honk* leaf blower* peace earplug* silenc* decibel*
light* luz luces lamp* bulb* foco* bombill* dark* oscur* streetligh* farol* alumbrado electric* wire* wiring cable* rewire* solder* lantern* night noche glow bright* ilumin* solar* led shine* blackout watt*
electric* wire* wiring rewire* cable* outlet* fuse* breaker* socket* volt* apagon* power
paint* pint* brush* broch* roller* rodillo* mural* color* colour* primer* coat coats bucket* cubeta* bote* lata* artist* stripe* line lines rayas draw* dibuj* stencil* spray* grafit* barniz* varnish*
draw* dibuj* sketch* boceto* design* disen* logo* art artist* poster* illustrat* canva photoshop doodle* croquis plano* map* mural*
wood* madera* lumber* plank* board* tabl* carpint* carpent* saw* sierra* serruch* hammer* martill* nail* clavo* build* constru* arm* bench* banc* planter* deck* shelf shelves estante* ramp* step* escalon* handy* cedar* cedro* drill* taladr* screw* tornill* sand* lij* workbench* mill furniture mueble* rail*
tool* herramient* drill* taladr* hammer* martill* wrench* llave* screwdrive* destornill* saw* sierra* ladder* escalera* pliers pinzas shed* garage* sharp* afil* pala* shovel* rake* rastrill*
sit sits sitting seat* bench* banc* chair* sill* asient* sentar* sient* rest tired stool* cojin* cushion* sofa* couch* slat*
table* mesa* fold* carp* tent* canop* toldo* chair* sill* setup set
plumb* plomer* fontaner* sink* lavabo* fregadero* pipe* tuber* tubo* leak* fuga* goter* faucet* grifo* tap llave* drain* drenaje* clog* unclog* toilet* bano* inodor* washer* hose* manguer* water*
hose* manguer* wash* lav* pressure rinse* enjuag* water* bucket* cubeta* soap* jabon* sponge* esponja* scrub* detergent*
flood* inund* drain* desague* alcantaril* sewer* storm* rain* lluvia* charco* puddle* culvert* gutter* underpass
snow* nieve* shovel* pala* ice icy hielo salt* sal blow* plow* winter* inviern* freez* froze* blizzard* sled*
cold frio* heat* calef* calent* warm* blanket* cobija* manta* boiler* furnace* caldera* radiator* coat* jacket* abrigo* chamarra* winter* inviern* bundl* freez* thaw
heat* hot calor* shade* sombra* sun sol sunny cool fan fans ventilador* air aire clima ac tree* toldo* shelter* umbrella*
tree* arbol* branch* rama* trim* pod* prun* stump* saw limb* shade* sombra* leaf leaves hoja* oak pine roble* pino* fruit* fruta* orchard* huerta* apple* manzana* plum* pear* peach* brush chip* sapling*
garden* jardin* plant* sembr* siembr* flower* flor flores soil tierra* seed* semilla* compost* bed beds cantero* maceta* pot pots mulch* veget* verdura* tomato* tomate* jitomate* grow* cultiv* green* thumb weed* till* hoe herb* hierba* basket* bulb* lilies lily rose* rosa* tulip* potato* spud* papa* carrot* pumpkin* pepper* chile* huert* watering reg* rieg* orchard*
water* reg* rieg* agua* hose* manguer* sprinkler* can thirst* plant* lilies flower* dry
weed* maleza* mow* pod* grass* pasto* cesped* lawn* yard* patio* zacate* rake* rastrill* hedge* trim* cort* overgrown mont* desmalez* deshierb* whacker* brambl* median
fence* cerca* barda* reja* malla* alambr* gate* porton* wire* post enclos*
clean* limpi* sweep* barr* broom* escob* trash* basura* litter* garbage* mop* trap* wash* lav* pickup* bag* bolsa* rubbish* dump* junk* chatarra* debris* escombro* tidy* dust* polish* scrub* mess* dirty suci* cochin* graffit* haul* recicl* recycl* bin bins bote* contenedor* can cans throwaway* pick recog* recoj* wipe* vacuum*
trash* basura* litter* garbage* bin bins bote* contenedor* can cans tacho* rubbish* waste* residuo* smell* apest* stink* stench* hedor mugre* dump* haul* throwaway* zafacon*
smell* apest* stink* stench* huele* olor* hedor reek* nose nariz gas peste odor*
car cars carro* coche* auto autos vehicle* vehicul* driv* manej* conduc* chofer* speed* veloc* fast rapid* traffic* trafic* race* racing carrera* wheel* llanta* accident* choque* crash* atropell* brake* reckless slow bump* tope* hump* radar junk
driv* manej* conduc* chofer* ride* raite* aventon* lift van vans car cars carro* coche* minivan* carpool* pick pickup* truck* camioneta* llevar transport* taxi* uber bus wheels deliver* repart* entreg* suv haul* dialysis airport aeropuerto appointmen* license licencia gas gasolina pullup
truck* camion* troca* pickup* van vans haul* carg* move* moving mudan* trailer* f150 ford chevy tow deliver* flete* silverado load*
park* estacion* aparc* spot spots lot garage* driveway* tow double car cars carro* coche* permit*
cross* cruce* cruz* zebra* cebra* peaton* pedestrian* intersec* corner* esquina* semafor* signal* light stop walk* guard stripe* run over school
sidewalk* banqueta* acera* vereda* pavement* curb* broken rota* tree root* trip* trope* walk* camin* stroller* wheelchair* silla cochecito* ramp*
street* calle* road* pothole* bache* hoyo* hueco* asphalt* asfalt* pav* bump* tire* llanta* pozo*
bike* bici* biking cycl* ciclis* pedal* rack* helmet* casco* wheel* spoke* tandem
bus buses guagua* camion* autobus* colectivo* transit* parada* paradero* route* ruta* shelter* refugio* driver ride* wait* esper* stop schedule* horario* train* tren* metro subway*
school* escuela* teach* maestr* student* alumn* class* clase* homework* tarea* tutor* kid kids child* nin* hij* pta principal* lesson* learn* aprend* ensen* estudi* study* truant* education* primaria* colegio*
kid kids child* nin* babys* baby bebe* toddler* nursery* guarder* daycare* little chiquit* chiquill* cri* hij* play* jueg* jug* kindergart* cuid* watch* sitter* youth* teen* joven* muchach* chamac* swing* columpio* slide* tobogan* juvenil*
play* jueg* jug* swing* columpio* slide* tobogan* park* parque* game* toy* cancha* fun field* recreo*
sport* deport* futbol* soccer* ball balon* pelota* basket* cancha* court* field* campo goal* porteria* coach* entren* team* torneo* tournament* league* liga* baseball* beisbol* tennis pickleball* gym gimnas* jersey* referee* arbitr* run runner* race* jog* swim* nad* pool* piscina* alberca* skate* patin* domino* ajedrez chess
old older elder* senior* ancian* viej* abuel* mayor mayores lonel* alone sol solo sola solos solas soledad compan* visit* grand* nursing asilo* homebound shut shutin* check* isolat* aging retire* jubil* walker* widow* viud*
lonel* alone solo sola solos solas soledad compan* visit* friend* amig* talk* platic* charl* convers* chat* know* conoc* stranger* neighbor* vecin* isolat* sit nobody nadie habla hablar
nurse* doctor* medic* clinic* hospital* health* salud* sick* enferm* blood pressure presion sangre aid auxilio* cpr wound* first tick* lyme dialysis pharmac* farmacia* pill* pastilla* asthma* asma hurt* ambulanc* cough* hip hearing dentist* vaccin* vacuna*
steal* stole* theft* thief* thiev* rob robo* robs robbed robbery roban robar ladron* paquete* packag* parcel* porch* break ins burglar* camera* camara* lock* candado* cerradur* crime* delito* asalt* secur* segur* alarm* police* policia* watch vigil* watchman patrol* unsafe insegur* mug mugged scam* estaf* fraud*
gun guns shot shots shooting* bala* violen* gang* pandill* arma*
drug* droga* needle* jering* syringe* dealer* addict* adict*
fire* fuego* incend* bomber* hydrant* smoke* humo* alarm* detector* extinguish*
lock* candado* cerradur* key keys llave* door* puerta* gate* intercom* interfon* timbre* buzzer* entry entrada* cerrajer*
elevator* elevador* ascensor* lift stair* escaler* floor* piso* lobby building* edificio* step* climb*
library* bibliotec* book* libro* read* leer lectur* leo novel* story* cuento* shelf shelves author* genre*
write* escrib* letter* carta* stationery pen pens words type* typing teclear redact* draft* email* correo* note notes card* tarjeta* article* articulo* newsletter* boletin* blog grammar* handwrit* stamp* sello* envelope* sobre* mail* post postal* journal*
note notes minutes acta* apuntes record* tom take secretar* down write* scribe*
mail* correo* post office stamp* sello* envelope* sobre* send* envi* mand* letter* carta* postcard*
print* imprent* imprim* copy copies copia* fotocopi* flyer* volant* leaflet* folleto* poster* cartel* afiche* paper* papel* ink toner impresora* handout* flier* pamphlet* xerox stapl* hang* peg* tape* colg* post
sign signs letrero* cartel* banner* manta* pancart* board* pizarr* chalk* notice* aviso* poster* anuncio* bulletin*
call* llam* phone* telefon* dial* number* voice* ring* hotline* cell* celular* talk* habl* marc*
talk* habl* speak* speech* discurs* palabra* say decir present* voice* microfon* microphone* podium announce* anunci* mc emcee host* voz locut* record* grab* radio* audio*
translat* traduc* interpret* bilingu* spanish espanol* english ingles* portugu* creole* french frances* language* idioma* mandarin chino chinese vietnam* arabic arabe* subtitl*
photo* foto* picture* camera* camara* pic pics snap* shoot* video* film* retrat* nikon canon instagram album* image*
movie* pelicul* film* cine* screen* pantalla* projector* proyector* popcorn palomit* netflix
computer* computador* laptop* internet wifi* web website* online pagina* linux windows router* tech* email* tecnolog* software code coding program* digital* tablet* app spreadshee* excel facebook* red redes repeater* server* log login password* contrasena* nerd* cable*
music* song* cancion* sing* cant* choir* coro* band* guitar* dj danc* bail* piano* drum* tambor* organ organist play* toc* concert* concierto* speaker* bocina* soprano tenor* hymn* melod* karaoke accordion acordeon trumpet*
party* fiesta* celebr* host* birthday* cumple* fest* fling reunion* convivi* picnic* block decor* balloon* globo* cake* pachanga* gala welcom* bienvenid* raffle* rifa* pinata*
host* house casa* home patio* backyard* living room anfitri* venue local salon* space espacio* sala*
church* iglesia* pray* orac* oren rez* pastor* priest* sacerdot* padre misa mass* parish* parroqu* bible* biblia* hymn* pew* sermon* sunday* domingo* chapel* capilla* templo* faith* fe communion* grace bless* bendic* temple mosque synagogue bulletin* nun deacon* diocese*
money dinero* fund* fondo* dona* donor* pay* pag* cost* cuesta* budget* presupuest* treasur* tesorer* cash efectivo account* conta* cuenta* bill* dues cuota* price* precio* grant* subsidi* dollar* peso* check* raffle* rifa* collect* cobr* bank banco* sell* vend* sale* venta* ticket* boleto* receipt* recibo* fee fees book books bookkeep* numbers cheap* barat* expens* caro* finance* tax taxes impuesto* raise* recaud* sponsor* padrin*
sell* vend* sale* venta* market* mercad* booth* puesto* ticket* boleto* cash* stall* cajer* yard garage tianguis
rent* lease* contrato* landlord* casero* duen* evict* desaloj* tenant* inquilin* apartment* apartament* depa* housing viviend* alquil* super* building* edificio*
lawyer* abogad* legal* law ley leyes paralegal* court juzgad* judge* juez attorney* rights derechos notar* immigra* migra* dmv contract*
city ciudad* council* concej* mayor alcald* town municip* ayuntamien* clerk* secretari* office* oficina* hall government gobierno* permit* permiso* official* regidor* zoning depart* tramit* politic* vote petition* permission* bureau* licens* licencia*
petition* peticion* signature* firma* sign signing clipboard* door* puerta* canvass*
door* puerta* knock* toc* neighbor* vecin* visit* canvass* invit* flyer* volante* bell timbre* floor* piso*
meet* junta* reunion* reunir* agenda* asamblea* gather* hall salon* zoom room sala* minutes acta*
welcom* bienvenid* greet* salud* recib* entrance* entrada* hello smile* newcomer* nuevo nuevos usher* hug* door* table sign
invit* guest* convoc* rsvp
count* cont* number* numer* math* tally* survey* encuest* spreadshee* statist* clipboard* clicker* measur* med* data dato* cuenta* census censo*
measur* med* tape cinta* metro* inch* ruler* regla* size* tamano* length*
ask* pregunt* pedir* pid* request* solicit* inquir*
teach* ensen* class* clase* lesson* workshop* taller* tutor* train* entren* maestr* instruct* learn* aprend* coach* profesor* curso*
sew* cos* fabric* tela* thread hilo needle* aguja* curtain* cortina* disfra* vestuario* quilt* knit* tej* crochet upholster* tapic* tailor* sastre* stitch* machine flag* bander* mend* zurc* yarn lana hem hems
cloth* ropa* dress* gown* vestid* prom shirt* camis* coat* jacket* abrigo* chamarra* shoe* zapato* closet* wardrobe* suit* traje* jean* tshirt*
laundry* wash* lav* dryer* secador* clothes ropa* detergent* machine* iron*
hair* pelo* cabello* barber* peluquer* salon* stylist* estilis* beard*
makeup* maquill* rimel* lipstick* mascara cosmet*
theat* teatro* play drama* obra* act actor* actriz* stage* escenario* rehears* ensay* telon* costume* reflector*
repair* repar* fix* arregl* mend* broken rot* descompues* compost* tinker* handy* mechanic* mecanic* toaster* cafe weld* sold*
mechanic* mecanic* engine* motor* oil aceite* tire* llanta* brake* garage* taller* auto
roof* techo* shingle* gutter* leak* goter* attic* atico* tejado*
wall* pared* muro* brick* ladrill* cement* concret* mason* albanil* crack* griet* caulk* sell* plaster* yeso* tile* azulej* floor* piso*
window* ventan* glass vidrio* cristal* curtain* screen*
pool* swim* nad* piscina* alberca* pond* lake* lago* river* rio creek* arroyo* beach* playa* fish* pesc*
trail* sender* hike* hiking path* walk* camin* woods bosque* mountain* wood chip* brambl*
histor* museum* museo* memor* recuerd* past story stories archiv*
map* plano* croquis route* ruta* gps layout*
clock* reloj* time hora* hour* schedule* calendar* agenda* plan* shift* turno* rota rotation
list* roster* sheet hoja* names nombre* contact* registr* sign
deliver* repart* entreg* bring drop door* package* paquete* box* caja* carry* carg*
box* caja* pack* empac* carton* container* contenedor*
store* storage almacen* bodeg* guard* shed* garage* keep*
carry* carg* lift* levant* mov* heavy pesad* strong fuert* haul* muscle* unload* descarg* arm arms back espalda*
borrow* prest* lend* lent loan* share* compart* spare extra
phone* wifi* internet cable* connect* conect* signal* senal* outage*
bathroom* bano* toilet* restroom* sanitari* porta loo* wc
wheelchair* silla ruedas ramp* disab* discap* access* acceso* handicap* walker* mobility*
grief* duelo* funeral* luto* mourn* widow* viud* death muert* sympathy card*
gift* regal* present* prize* premio* basket* canasta* bag bags surprise* sorpresa* reward* award* card* tarjeta*
game* juego* bingo* card* carta* loteria domino* chess ajedrez board trivia puzzle* rompecabez*
craft* manualidad* art arte* glue pegamento* scissor* tijera* paper papel* bead* clay barro
lead* lider* coordin* organiz* organis* boss chair* encarg* direct* manage* run charge
train* tren* track* via vias rail*
air aire* smog* smoke* humo* pollut* contamin* dust* polvo* breath* respir* asthma* exhaust*
fire* wood lena* camp* hoguera* bonfire* fogata*
job* trabaj* work* emple* hire* hiring contrat* resume* curricul* career* boss
vote* election* eleccion* ballot* boleta* poll* register*
mural* wall pared* paint* pint* art arte*
wash* lav* dishes plato* sink cleanup after sponge* dishwasher* suds
cook* chop* pic* cut* cort* slice* peel* pel* vegetable* verdura* knife* cuchill* onion* ceboll* carrot* zanahor* rebanar
judge* juez jurad* taste* prob* palate* paladar score*
insur* segur* police policia*
bar bars cantina* pub pubs beer* cerveza* drunk* borrach* tavern* bartend* liquor alcohol*
church bell bells campan* ring* tower* torre*
weld* sold* metal* steel acero hierro iron
umbrella* paragua* rain* lluvia* wet mojad*
camera* camara* record* grab* video* doorbell secur* vigil*
grandkid* grandchild* niet* grandparen* abuel*
help* ayud* assist* support* apoy* volunt*
`;
