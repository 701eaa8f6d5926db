/** Words by which two frustrations are known to be about the same thing. Add freely; a wrong likeness costs only a question. */

/** Said of every place and hour, so they make nothing alike. */
export const commonplaceWords: readonly string[] = [
  'street road block neighborhood neighbourhood place here there night day always never too very really much',
  'down many people everybody everyone nobody no not more most just when where who what how because but their',
  'they them get gets go goes come near front every time around so should cannot dont doesnt isnt arent wont',
  'hate need want like bad terrible awful frustrates frustrating anymore enough lack lots calle barrio',
  'cuadra lugar aqui alli noche dia siempre nunca mucho mucha muchos muchas demasiado gente todos nadie mas',
  'cuando donde quien como porque pero van va cerca frente cada vez tan ni nos me te le les falta faltan',
  'todo toda todos todas lado lados partes everywhere malo mala mal molesta molestan puede pueden esta estan sin odio',
].flatMap((line) => line.split(' '));

/** Each line is one idea in both languages. */
export const sameIdeas: readonly (readonly string[])[] = [
  'car cars traffic driver drivers drive vehicle coche carro auto trafico conductor conductores manejan conducen',
  'speed speeding speeders fast faster race racing rapido velocidad corren acelerado',
  'dark darkness unlit light lights lighting streetlight streetlights lamp lamps luz luces farola farolas oscuro oscura oscuridad alumbrado',
  'trash garbage litter rubbish basura desechos',
  'noise noisy loud ruido ruidoso ruidosa ruidos',
  'crosswalk crossing cross cruce cruzar cebra',
  'sidewalk pavement acera aceras banqueta vereda',
  'dog dogs perro perros',
  'poop caca cacas excremento',
  'pothole potholes hole holes bache baches hoyo hoyos',
  'park playground parque plaza',
  'parking parked estacionar estacionamiento aparcar aparcamiento',
  'bench benches banca bancas banco bancos',
  'bus buses autobus camion guagua',
  'late delay delayed tarde retraso tarda',
  'kid kids child children nino ninos nina ninas',
  'scary unsafe dangerous danger peligroso peligrosa peligro miedo inseguro insegura',
  'rent rents renta alquiler rentas',
  'know knows meet conocemos conocen conoce conocer',
  'neighbor neighbors neighbour neighbours vecino vecinos vecina vecinas',
  'rat rats mouse mice rata ratas raton ratones',
  'tree trees arbol arboles',
  'graffiti grafiti pintadas',
  'weed weeds maleza hierba hierbas',
  'flood floods flooding inunda inundacion charco charcos',
].map((line) => line.split(' '));
