/**
 * Words that mean much the same, in both languages, so that the model understands a word it never met from one it did.
 * Without accents; a star stands for any ending. A word may belong to one concept only: the first that has it.
 */
export const concepts: Readonly<Record<string, string>> = {
  not: 'not dont doesnt didnt wont cant cannot couldnt wouldnt shouldnt isnt arent wasnt aint never no ni nunca jamas tampoco neither nor without sin',
  stopping:
    'stop stops stopped stopping stp stahp stopall quit quits quitting cease desist end ends ending enough halt paren parenle parar parenme pare paran basta dejen dejenme dejar dejame deje dejate dejan detengan cesen terminen suficiente alto alta corten cortenla cancelen finalizar',
  removing:
    'unsubscribe unsubscrib* unsuscrib* remove removes removed removing delete deletes deleted deleting erase erased wipe scrub purge take off strike quiten quitenme quitame quitar quite saquen saquenme sacame sacar saqueme borren borrenme borrame borrar borre eliminen eliminenme eliminar elimina eliminame desuscrib* desinscrib* desapunt* bajenme baja retiren retirenme retire supriman optout',
  messages:
    'text texts texting txt txts txting message messages messaging msg msgs sms mensaje* mensajito* msj* msjs texto textos textear texteen notification* notificacion* alert alerts alerta* ping pings blast blasts recordatorio* reminder* update updates aviso avisos spam spams',
  email: 'email emails emailed emailing mail mails gmail inbox correo correos mailbox mailing buzon',
  phone:
    'phone phones cell cellphone celular cel cell* telefono* tel mobile landline number numero numeros linea whatsapp wasap',
  contacting:
    'contact contacts contacting contacted contactar contacten bother bothers bothering bug bugging harass* disturb pester molest* fastidi* hosti* writing escrib* mandar manden mandenme mandes mande mandan mandando envien enviar envienme envie send sends sending sent',
  listing: 'list lists listed lista listas roster directory directorio registro rolls',
  group:
    'group groups grupo grupos community comunidad team equipo crew club pod pods chat thread neighborhood neighbourhood vecindario barrio colonia',
  neighbors: 'neighbor* neighbour* vecin* folks everyone everybody todos todas people gente yall ustedes',
  nobody: 'nobody noone nadie none ninguno ninguna ningun nothing nada',
  somebody: 'somebody someone anybody anyone alguien alguno quienquiera otro otra otros otras else',
  kin: 'wife husband hubby spouse partner son sons daughter* kid kids child* baby mom mum mother mama dad father papa brother* sister* cousin* uncle aunt auntie niece nephew grand* grandma grandpa granny abuel* niet* hij* espos* marido mujer mami papi herman* prim* tio tia tios sobrin* suegr* cunad* comadre compadre novia novio boyfriend girlfriend roommate roomie family familia twins gemel* nene* nena* chamos wey muchach* chiquill* nino ninos nina ninas bebe bf gf fiance fam viejo vieja senora pareja yerno nuera padrin* madrin* ahijad*',
  third: 'he she they him her his hers their them el ella ellos ellas su sus hes shes theyre theyll le les',
  self: 'i im ill ive id me my mine myself yo mi mis mio mia conmigo myself',
  we: 'we us our ours lets nosotros nosotras nuestro nuestra nos were weve well',
  taking:
    'claim claims claiming claimed clam take takes taking took tak grab grabs grabbing handle handling tackle dibs tomo tomar tomare tome agarro agarrar agarre cojo coger apunto apuntame apunteme apuntenme anotame anotenme anoteme anoto ponme ponganme reservame encargo encargarme encargare escojo elijo assign assigned sign signup signing volunteer volunteering ofrezco reclamo aviento rifo animo entro',
  droping:
    'drop drops dropping dropped release unclaim giveup hand handing pass passing passed bail bailing swap dejo suelto soltar paso pasar pasen pasensela pasarla pasala cedo ceder renuncio renunciar devuelvo quitenmela back backing surrender relinquish',
  finishing:
    'done finish finishes finished finishing finito complete* completed completing accomplished wrapped wrap ready listo lista listos listas termin* acab* hecho hecha hechos hechas complet* cumpli* entreg* delivered submitted mailed posted printed painted cleaned built fixed installed picked sorted nailed crossed check checked quedo quedaron dun dne donee donezo duh realizad* concluid* finiquit* resuelto resuelta',
  undone:
    'unfinished incomplete falta faltan faltaba pending pendiente* remaining left resta restan almost nearly casi halfway half mitad partway midway porciento percent started empece empez* begun avance avances avanzando avanzo progress progressing coming going',
  trouble:
    'stuck trouble problem* issue* blocked blocking stumped struggling struggle lost overwhelmed confused broke broken atorad* atascad* trabad* varad* dificultad* problema* complic* batall* perdid* confundid* imposible impossible roadblock wall snag hung jam fregad* bloquead* estancad* encallad* friego aprieto lio enred*',
  helping:
    'help helps helping helped hlp hand assist* advice backup support ayud* apoy* mano manos auxilio socorro echarle echo',
  delaying:
    'extend extension extending more longer extra additional delay* postpone* push pushed another until later deadline prorroga extend* alarg* aplaz* plazo chance mas otro demor* tarde late atras* retras* posterg* give denme deme dame',
  resting:
    'pause paused pausing break rest hold snooze pausa pausar pausen pausemos descanso descansar descansemos frenar stopit wait waiting espera esperen esperar espere',
  resuming:
    'resume restart start unstop rejoin again back reanud* retom* continue continuing seguir sigamos seguimos continu* reactiv* volver vuelv* regres* regrese return* volvi',
  starting: 'begin begins beginning kickoff launch empez* comenz* inici* arranc* kick',
  advancing: 'next step forward move siguiente proximo proxima paso adelante avanz* skip ahead',
  leaving: 'leave leaving left salir salgo salirme irme voy exit dropout abandon* retir* out fuera',
  quantity:
    'one two three four five six seven eight nine ten un uno una dos tres cuatro cinco seis siete ocho nueve diez couple par several varios few pocos first second third primero primera segundo segunda tercero tercera',
  units:
    'hour hours hr hrs hora horas day days dia dias week weeks semana semanas wk month months mes meses minute* minuto* min year years ano anos rato ratito tiempo time',
  weekday:
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun lunes martes miercoles jueves viernes sabado domingo weekend finde weekends',
  month:
    'january february march april may june july august september october november december enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre spring summer fall winter verano invierno otono primavera easter christmas navidad thanksgiving pascua',
  near: 'today tonight tomorrow tmrw tmw hoy manana noche anoche ayer yesterday morning afternoon evening noon tarde mediodia now ahora ahorita ahorit* luego later soon pronto rato despues after',
  until: 'until till til hasta through thru by para',
  travel:
    'away trip travel* vacation* viaj* vacacion* trip* cruise flight fly flying plane airport visiting abroad fuera ausente town paseo hotel pueblo rancho road camping mexico honduras guatemala florida texas puerto tijuana ohio',
  sick: 'sick ill flu fever hospital surgery operat* doctor* clinic* dentist cita appointment enferm* gripe fiebre medic* cirugia oper* hip knee knees back rodilla espalda pierna therapy terapia chemo covid rehab internad* nurse pastillas dolor hurts hurt pain cancer stroke',
  busy: 'busy swamped work working works worked job shift shifts schedule trabaj* turno turnos chamba jale ocupad* liad* full lleno llena overloaded hectic crazy atarea* class classes clase clases exam exams examen school tesis overtime boss jefe',
  yes: 'yes yeah yea yep yup yess yass ya ye sure ok okay okey oki k kk fine absolutely definitely certainly course totally alright aye affirmative gladly happy love deal bet sounds great perfect si sip sii siii simon claro dale va vale orale sale bueno acepto gusto encantad* obvio seguro supuesto venga listo hecho correcto exacto cierto jalo vamos zas arre cuenten cuente count agree right correct yessir ofc',
  no: 'nope nah nop nel nones naw negative nanay pass decline paso refuse rechazo noo nooo niet',
  hedge:
    'maybe perhaps possibly probably might depends guess suppose unsure notsure tentative quiza quizas talvez tal vez probablemente depende creo supongo puede capaz acaso igual idk dunno kinda sorta pienso',
  conditional:
    'if unless whether would could should were si hubiera podria haria pudiera tuviera fuera ojala wish hypothetically suppose',
  attending:
    'attend attending come comes coming came join there ire voy vamos iremos vengo vendre asist* asistir alli alla ahi llego llegare llegamos estare estaremos cuenten rsvp present party fiesta celebration celebracion reunion gathering potluck picnic cookout bbq convivio',
  guests:
    'guest guests plus bring bringing brings invitad* acompan* llevo llevar llevare traigo traer traere companion friend friends amig* seats table party',
  food: 'food lunch dinner breakfast pie pies cake cakes cookies bread soup salad chili casserole lemonade coffee tea tamales pastel galletas pan comida sopa ensalada arroz frijoles cafe limonada agua tacos empanadas pupusas arepas flan postre snack snacks drinks refrescos pozole pizza donuts chicken pollo bake baking baked hornear cook cooking cooked cocin* grill',
  tools:
    'ladder hammer drill shovel shovels rake rakes truck van saw paint brush brushes bucket gloves wheelbarrow tape rope nails wood boards screws escalera martillo taladro pala palas rastrillo* camion* troca camioneta sierra pintura brocha* cubeta* guantes carretilla* cinta cuerda clavos madera tablas tornillos herramient* tool tools car carro coche printer impresora',
  place:
    'street streets road block corner sidewalk park bench library school church store crosswalk alley lot garden fence gate bridge pool gym hall porch yard building apartment house home bus station clinic market playground calle calles esquina banqueta acera parque banca banco biblioteca escuela iglesia tienda cruce callejon lote jardin cerca puerta puente salon patio edificio casa parada estacion mercado cancha cuadra avenida plaza huerto camino alcantarilla semaforo poste hospital',
  problem:
    'noise noisy loud trash garbage litter dogs dog speeding speeders fast cars traffic lights dark unsafe dangerous scary dirty broken potholes potholes flood* rats cats graffiti parking drugs crime lonely expensive rent ruido ruidos* basura perros perro rapido carros trafico luz luces oscuro oscura inseguro peligros* sucio sucia rotos baches bache inund* ratas gatos grafiti estacionar drogas robos robaron caro renta soledad fumes smoke smell mosquitos hueco huecos zancudos cucarachas abandonad* popo poop leaf blowers',
  weather:
    'rain raining rainy snow snowing sunny hot cold heat wind storm weather lluvia llueve llover nieve sol calor frio viento tormenta clima',
  making:
    'build building make making paint painting plant planting clean cleaning fix fixing repair install print printing sew sewing draw drawing carve hang hanging mow dig digging sweep sweeping haul cut cutting weed weeding organize organizing set setup create construir hacer hacemos hagamos haria hice pintar pintemos plantar sembrar limpiar limpi* arreglar arregl* reparar instalar imprimir coser dibujar colgar podar barrer barri cavar cortar organizar poner pongamos crear armar lijar colocar mover recoger junt* cargar',
  asking: 'ask asks asked asking wonder question questions pregunt* duda dudas query curious',
  telling:
    'tell tells told say says said saying let know inform announce announcement spread word dile diles digan dice dijo dijeron decir avis* anunci* informa* comenta* cuent* contar call calls called calling llam* marcar marque',
  knowing:
    'know knows knew think thinking thought understand remember see saw seen heard hear read sabe saben saber se sepa entiend* acuerd* vi vio visto oi oyo leer leo lei piens* pensar recuerd*',
  asks: 'what whats who whos when where why how which que quien quienes cuando donde porque por cual cuales como cuanto cuantos cuanta cuantas cuantos wat wht',
  thanks:
    'thank thanks thx thnx ty tysm grateful gratitude appreciate* gracias agradec* agradezco kudos shoutout props bless bendiga bendiciones mil',
  greeting:
    'hi hello hey hiya howdy morning greetings dear hola buenos buenas holi ola saludos estimad* querid* oye oiga oigan mira mire fijese disculp* perdon perdone',
  sorry: 'sorry apologies apologize oops whoops oopsie lo siento perdon perdonen disculpen pena ups pardon',
  laugh: 'lol lmao haha hahaha jaja jajaja jeje rofl hehe ja xd jk kidding broma',
  praise:
    'good great nice awesome amazing beautiful wonderful love lovely best cool excellent bueno buena bonito bonita lindo linda hermos* genial increible excelente padre chido chevere mejor super',
  anger:
    'angry mad annoyed annoying sick tired fed hate hates stupid ridiculous damn hell wtf harto harta hartos enojad* odio molesto molesta fastidio tonto ridicul* maldit* carajo chin joder bastante cansad* colmo',
  money:
    'money dollar dollars bucks pay paid cost costs price cash dinero peso pesos dolares lana plata pagar pago cuesta precio donate donation fund funds recaudar fee gratis free',
  language:
    'english spanish espanol ingles inglish castellano language idioma spanglish translate translat* traduc* french frances',
  city: 'city hall council clerk mayor county permit permits office official* municipio alcald* ayuntamiento permiso* oficina regidor* ciudad police policia fire chief inspector supervisor',
  inviting:
    'invite invites invited inviting invit* add adding agreguen agrega agregar agregame sumen sumenme sumame unirme unanme unir join joining joined meter metan metanme incluyan include',
  leading:
    'lead leader leading leads organize organizer organizers coordinate coordinator coordin* organizador* lider* dirig* charge captain encabez* head boss responsable encargad* mandar run running steer',
  voting:
    'vote votes voting voted dot dots ballot voto votos votar vota boto punto puntos choose pick choice choices favorite elegir eleg* escoger opcion option options poll',
  task: 'task tasks job jobs chore chores duty assignment todo tarea tareas trabajito encargo item items thing things cosa cosas part parte number',
  project:
    'project projects proyecto proyectos plan plans cycle ciclo idea ideas suggestion suggest propose* proposal propon* propuesta sugier* sugerencia proposing proponer',
  same: 'same agree ditto likewise too also igual mismo misma tambien tmb tb coincido me2 plusone samesies identical',
  theme: 'theme topic tema purpose mission goal proposito objetivo meta mision vision focus',
  learning:
    'learn learned learnt lesson aprend* leccion mistake* realized worked working better worse easier harder smaller enseno ensena funciono mejor peor',
  skills:
    'skill skills good experience carpent* electric* plumb* sew* mechanic* gardener nurse teacher cook welder translator accountant carpinter* plomer* electricist* costur* mecanic* jardiner* enfermer* maestr* cocinero albanil soldad* contador* pintor habilidad* experiencia certified retired jubilad* trained',
  story:
    'lived grew born moved years ago arrived came immigrated vine vinimos llegue llegamos naci creci vivia vivo live lives vivimos crecimos childhood infancia',
  undo: 'undo undoing revert mistake accident accidentally wrong oops typo meant deshacer deshaz deshaga deshagan revertir equivoque equivocado equivocacion error quise borra anula anular rollback unsend nevermind nvm olvida olvidalo scratch retract',
  showing:
    'show shows see view display give list read muestra muestren muestrame ensename enseneme mandame dame ver veo mirar checklist map sheet mapa hoja planilla menu remind recuerdame',
  status:
    'status update progress standing far doing along going estado avance avances vamos van stand summary resumen results resultado resultados',
  data: 'data information info records record file datos informacion expediente historial account cuenta profile perfil copy copia export exportar download descargar privacy privacidad gdpr',
  forget: 'forget erase wipe olvid* destroy',
  wrongnumber: 'wrong equivocado stranger unknown desconocido mistaken',
  law: 'lawyer attorney sue report reported reporting fcc police legal lawsuit demanda demandar abogad* denunci* report* flag block blocked blocking bloque* ban',
  hiding:
    'hide hidden hiding ocult* esconder taken inappropriate rude insult* offensive grosero grosera ofens* inapropiad*',
  less: 'less fewer only just important big menos solo solamente nomas importante importantes poco pocos frequent often mute silenc* quiet silencio mudo callen calla',
  sharing: 'share sharing compart* give dar darle pasarle pasen exchange',
  merging: 'merge combine combining join unir juntar combin* fusion* duplicate* similar',
  splitting: 'split splitting divide dividing break halves dividir divid* partir separar',
  naming:
    'name names named called call llamo llaman llamame llamenme nombre nombres apellido nickname apodo dicen goes soy',
  hedgeless: 'promise prometo sure',
  away: 'unavailable offline gone absent disconnected desconectad* disponible',
  photos: 'photo photos picture pictures pic pics foto fotos video videos imagen camera',
  concern: 'concern* worried worry worries preocup* inquiet* uneasy objection objet* unfair injust*',
  newgroup: 'new nuevo nueva create crear crea formar found fundar abrir register registrar',
  switching: 'switch change changed changing cambi* switch* pasame pasenme',
  now: 'please pls plz porfa porfavor favor xfa pliz kindly',
};
