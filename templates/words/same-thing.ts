/**
 * Words for one thing, in both languages: “the dogs one” names “perros sueltos”. One thing a line, singular, without
 * accents; the first stands for all, and a word belongs to the first line that has it as it is.
 */
export const sameThing = `
crosswalk crossing cruce zebra intersection crosing
trash garbage rubbish litter basura dump waste junk desecho bin dumpster bote zafacon contenedor reciclaje recycling
dog perro puppy pup canine hound mascota
bench banca banco seat asiento seating
flyer leaflet volante flier handout folleto volantito panfleto
poster cartel afiche rotulo letrero
ladder escalera
paint pintura pintar painting pinto repaint repintar brocha brush paintbrush
light luz lamp streetlight farol luce lampara alumbrado foco bombilla farola iluminacion lighting luminaria streetlamp
car carro coche auto vehicle traffic trafico speeding vehiculo speeder
bus guagua camion autobus colectivo transit buseta
stop parada paradero
park parque
noise ruido loud music musica bulla noisy escandalo barking ladrido quiet silencio
water agua watering
tree arbol arbole arbolito
kid child children nino chamaco muchacho teen teenager youth joven nene muchacha chiquito pelao chavo kiddo adolescente toddler
elder elderly senior viejito anciano abuelito mayor abuelo abuela grandma grandpa grandparent
school escuela
street calle road avenue avenida
sidewalk banqueta acera vereda pavement anden
pothole bache hoyo hueco
neighbor neighbour vecino vecina
clerk secretario oficina office hall municipio alcaldia ayuntamiento
call llamar llamada phone telefonear calling phoning phonecall
letter carta oficio
food comida meal alimento despensa vivere groceries grocery mandado pantry
cookie galleta
cake pastel torta bizcocho
drink bebida refresco lemonade limonada juice jugo soda
chair silla
table mesa
tool herramienta taladro drill hammer martillo
garden jardin huerto huerta gardening jardineria
seed semilla
soil tierra dirt mulch
photo foto picture pic photograph fotografia camera camara snapshot vigilancia
party fiesta celebration celebracion convivio posada
host anfitrion
church iglesia
library biblioteca
laundromat lavanderia laundry
truck troca camioneta pickup
translate traducir translation traduccion traduzco
print imprimir printing imprimo copies copia
door puerta
knock tocar
clean limpiar limpieza cleanup cleaning aseo asear
measure medir mido measuring medida medicion
map mapa
rent renta alquiler
landlord dueno casero
shade sombra
grass pasto cesped lawn weed yerba maleza
fence cerca barda reja
buy comprar compra compro purchase shopping
bring traer traigo llevar llevo
borrow prestar prestada prestado
fix arreglar reparar repair reparacion mend mending fixing
build construir construyo construccion
write escribir escribo
talk hablar hablo speak
make hacer hago
sew coser costura coso sewing stitch
bake hornear
water regar riego
wheelbarrow carretilla
permit permiso permission
council concejal councilman concejo regidor
coffee cafe
book libro
mailbox buzon
key llave
bag bolsa
rat rata raton mouse mice roach cucaracha
parking estacionamiento estacionar
speed velocidad rapido fast
dark oscuro oscura
scary miedo scared unsafe danger dangerous peligro peligroso
cat gato kitty kitten gatito feline
baby bebe infant infante
email correo mail
dinner cena supper
lunch almuerzo comedor lonche
breakfast desayuno
snack merienda botana refrigerio bocadillo
soup sopa caldo
bread pan
meat carne
ice hielo
cook cocinar cocino cooking guisar chef
kitchen cocina
oven horno
fish pescado
egg huevo
apple manzana
fruit fruta
vegetable verdura veggie veg hortaliza
pie tarta
plate plato dish vajilla traste
cup vaso taza
tent carpa canopy toldo awning
flower flor bouquet ramo
plant planta planting sembrar siembro maceta
rose rosal
compost composta abono
saw sierra serrucho
nail clavo
video film pelicula movie peli cine
song cancion
sing cantar canto singing
choir coro chorus
dance baile bailar dancing danza
guitar guitarra
piano teclado keyboard
band banda
theater teatro
game juego
chess ajedrez
soccer futbol football fut
basketball baloncesto basquet hoop
court cancha
swim natacion swimming
pool alberca piscina
bike bici bicicleta bicycle cycling ciclista cyclist
walk caminar caminata paseo walking pasear
playground parquecito
river rio creek arroyo stream brook
lake lago pond estanque
bridge puente
hill loma cerro
path sendero trail
alley callejon
corner esquina
lot lote baldio terreno
house casa
apartment apartamento departamento depto flat
roof techo
gutter canaleta
leak gotera fuga
stair escalon stairway peldano
elevator ascensor elevador
ramp rampa
window ventana
curtain cortina drape
wall pared muro
floor piso
lobby vestibulo entrada
hallway pasillo corridor corredor
mold moho humedad mildew
heat calefaccion heating calor
electric electricidad electricity corriente
internet wifi
computer computadora laptop compu ordenador
intercom interfon timbre doorbell
alarm alarma
fire fuego incendio
firework cohete cuete petardo pirotecnia
smoke humo
smell olor stink stench
dust polvo
mosquito zancudo
bee abeja
bird pajaro
pigeon paloma
horse caballo
chicken gallina hen pollo
sheep oveja
pharmacy farmacia drugstore
medicine medicina medicamento
clinic clinica
doctor medico
nurse enfermera enfermero
health salud
blood sangre
vaccine vacuna vacunar
lawyer abogado attorney abogada
police policia cop
teacher maestro maestra profesor profesora
student estudiante alumno
class clase lesson workshop taller
english ingles
spanish espanol
read leer reading lectura
story cuento historia
newspaper periodico diario
trabajo empleo
money dinero plata cash efectivo
donation donacion donativo donate
tax impuesto taxe
raffle rifa
ticket boleto
prize premio
venta vender sell selling
market mercado
clothes ropa clothing
coat abrigo jacket chamarra
shirt camiseta camisa
costume disfraz
shoe zapato
blanket cobija manta
towel toalla
napkin servilleta
tablecloth mantel
rug alfombra carpet
box caja
shelf estante repisa shelves
paper papel
sheet sabana
card tarjeta
bookmark separador
notes minutas apuntes
survey encuesta
signature firma petition firmar
budget presupuesto
quote cotizacion cotizar estimate
grant subvencion
sponsor patrocinador patrocinio padrino
bocina altavoz parlante
microphone microfono mic
projector proyector
screen pantalla
stage escenario tarima
balloon globo
candle vela
lantern farolito linterna
banner pancarta
flag bandera
parade desfile
barbecue parrilla grill asado bbq parrillada asar
charcoal carbon
welcome bienvenida greet greeting recibir
interpreter interprete interpretar interpret
babysit ninera childcare guarderia babysitting daycare
drive manejar conducir driving manejo
ride aventon raite rides
carry cargar cargo haul hauling acarrear
sweep barrer barro broom escoba sweeping
rake rastrillo rastrillar
mow podadora mower mowing
prune trim pruning
dig cavar cavo digging
wash lavar lavo washing
cut cortar corto cutting
knit tejer tejo knitting
draw dibujar dibujo drawing sketch boceto
design disenar diseno
fotocopia photocopy
count contar conteo
hang colgar cuelgo hanging
install instalar instalacion
deliver repartir reparto delivery entrega
collect recolectar juntar gather recoger recojo
teach ensenar ensenanza teaching
guiar guia
invite invitar invitacion invitation
announce aviso anuncio announcement avisar
meeting junta reunion meet
grief duelo
lonely soledad
night noche nighttime nocturno
summer verano
winter invierno
autumn otono
snow nieve
rain lluvia
flood inundacion inundar flooding
drain drenaje coladera alcantarilla sewer desague
sink lavabo fregadero
toilet bano restroom bathroom inodoro
shower ducha regadera
hose manguera
pump bomba
pipe tubo tuberia
faucet tap grifo
plumber plomero
wood madera
tire llanta
glass vidrio cristal
brick ladrillo
stone piedra rock
gate porton
lock candado cerradura
package paquete parcel
eviction desalojo
tenant inquilino
safety seguridad security
stolen robo steal theft robado
bullying acoso bully
semaforo stoplight
speedbump tope bump
guard guardia patrol ronda
scooter moto motorcycle motorbike
vest chaleco
glove guante
scarf bufanda
hat gorro sombrero
mask mascara cubrebocas
bell campana campanario
organ organo
grave tumba cemetery graveyard cementerio panteon
prison carcel jail
tobogan resbaladilla
`;
