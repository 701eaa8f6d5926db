/* Common first names and what people make of them, of both languages and of many of our neighbours; folded. Words that mean something else first are left out. */

/** First names that are taken for names in small letters too. */
export const givenNames = `
aaron abby abdi abdul abel abigail abraham abril abundio ada adalberto adam adan addie adela adelaida adele adelina
adolfo adrian adriana agnes agnieszka agustin agustina ahmed aida aidan aileen aisha akira alan alba albert alberta
alberto aldo alec alejandra alejandro alessandra alex alexa alexander alexandra alexis alfonso alfred alfredo ali
alice alicia alina alisha alison allan allen allie allison alma alonso altagracia alvaro alvin alyssa amada amado
amalia amanda amara amaya ambrosio amelia amina aminata amir amos amparo amy ana anabel anahi anastasia anderson andre
andrea andreas andres andrew andy angela angelica angelina angelita angelo angie anibal anita anjali ann anna anne
annette annie ansel anselmo anthony antoine antonia antonio anya apolinar ariana ariel arjun armando arnold arnulfo
arsenio arthur arturo asha ashley ashton asuncion athena aubrey audrey aurelia aurelio aurora austin ava barb barbara
barney barry bart bartolo basilio bea beatrice beatriz becky belen belinda bella ben benita benito benjamin benny
berenice bernadette bernard bernardo bernice bernie berta bertha bessie beth bethany beto betsy bettie bettina betty
beulah bev beverly bianca bibi bo bob bobbie bobby bonifacio bonnie boris brad bradley brandi brandon brandy brayan
brenda brendan brent brett brian briana brianna bridget brigida britney bruce bruno bryan bryce byron caleb calvin
camila camille camilo candace candelaria candelario candy carey carina carl carla carlitos carlo carlos carlota
carlton carly carmela carmelita carmelo carmen carol carole carolina caroline carolyn carrie cary casandra casey
cassandra cassie catalina catherine cathy cecelia cecil cecilia cedric celestino celia celina cesar chabela chad chano
charlene charles charlie charlotte charly charo chava chavela chayo chela chelito chelo chelsea chema chente chepe
cheryl chester chidi chila chiquis chloe chole chris chrissy christa christina christine christopher christy chucho
chuck chuy cindy cipriano claire clara clarence clarice clarissa claude claudia claudio clay clayton clemente
clementina cleo cleotilde cleta clifford clifton clint clinton clyde cody colette colleen concepcion concha conchis
conchita connie connor conrado constance consuelo cora corey corina corinne cornelia cornelius cory courtney craig
crescencio cristian cristina cristobal crystal cuauhtemoc cuca cuco cuquita curtis cy cynthia cyrus daisy dalia
damaris damian damien damon dan dana dani daniel daniela danielle danilo danny dante daphne dario darius darla darlene
darnell darrell darren daryl dave david dayana deandre deanna deb debbie deborah debra dee deepak deirdre delbert
delfina delfino delia delilah dell della delmar delores delphine demetria demetrio demetrius denise dennis derek
derrick deshawn desiree desmond dexter diana diane dianna dianne diego dina dinah dionisio dmitri dolly dolores
dominga dominic dominique donald donna donnie donovan dora doreen dorian doris dorotea dorothy doug douglas doyle
duane duncan dustin dwayne dwight dylan earl earline earnest ebony ed eddie eder edgar edgardo edith edmund edmundo
edna eduardo eduviges edward edwin edwina efrain efren eileen elaine elba eleanor eleazar elena eleuterio eli elia
elias elijah elisa elisabeth elise eliseo eliza elizabeth ellen ellie elmer eloisa eloise elsa elsie elvia elvira
elvis ema emanuel emerson emilia emiliano emilio emily emma emmanuel emmett encarnacion enedina enid enoch enrique
enriqueta epifanio eric erica erick erik erika erin erma ermelinda ernest ernestina ernestine ernesto ervin esmeralda
esperanza estanislao esteban estela estella ester esther ethan ethel etta eugene eugenia eugenio eulalia eulalio
eunice eusebio eva evan evangelina evaristo eve evelyn everett ezekiel ezequiel fabi fabian fabiola facundo fatima
fatou fausto federico felicia felicitas felipa felipe felix fermin fernanda fernando fidel fidencio filemon filiberto
filomena fiona flavia flavio flo florence florencia florencio florinda floyd fran frances francesca francine francis
francisca francisco frank frankie franklin fred freda freddie freddy frederick fredy frida froylan gabe gabi gabriel
gabriela gabrielle gael gail garrett gary gaspar gavin gayle gemma genaro gene geneva genevieve genoveva geoffrey
george georgette georgia georgina gera gerald geraldine gerardo gerry gertrude gertrudis gianna gil gilbert gilberto
gilda gina ginny giovanni gisela giselle giuseppe gladys glen glenda glenn gloria gonzalo gordon goyo graciano
graciela graham greg gregoria gregorio gregory greta gretchen gricelda griselda guadalupe guicho guido guillermina
guillermo gus gustavo gwen gwendolyn hal hank hanna hannah hans harlan harold harriet harris harry harvey hassan
hattie hazel heather hector heidi helen helena henrietta henry herbert heriberto herlinda herman hermelinda hermila
herminia hernan hilaria hilario hilda hipolito hiram hiroshi hodan homer homero horace horacio hortencia hortensia
howard hubert hugh hugo humberto hung huong ian ibrahim ida idalia ignacia ignacio igor ike iker ilse imani imelda
ines ingrid ira irene iris irma irvin isaac isabel isabela isabella isabelle isadora isaiah isaias isaura isela
isidora isidro isma ismael ismail israel itzel ivan ivette ivonne ivy izzy jacinta jacinto jack jackie jackson jacob
jacobo jacqueline jada jaime jake jamal james jamie jan jana jane janet janice janie janine jared jasmine jason javi
javier jay jaylen jaylin jayne jazmin jean jeanette jeanne jeannie jeff jeffrey jen jenna jennie jennifer jenny
jeremiah jeremias jeremy jermaine jerome jeronimo jerry jess jesse jessica jessie jesus jesusa jhon jhonatan jill jim
jimena jimmy jo joan joann joanna joanne joaquin jocelyn jodi jody joe joel joey johanna john johnnie johnny jojo jon
jonah jonas jonathan joon jordan jorge jose josefa josefina joseph josephine josh joshua josie josue jovita joy joyce
juan juana juancho juanita juanito judith judy jules julia julian juliana julianna julie juliet julieta julio julissa
julius jun june justin justina justino kaitlyn kalani kamal kameron kara karen kari karim karin karina karl karla
karol kasia katarzyna kate katherine kathleen kathryn kathy katia katie katrina kay kayla keith kelley kelly kelsey
ken kendra kenia kenji kenneth kenny kent kenta kerry kevin khalid kike kiki kim kimberly kirk kofi kris krista
kristen kristin kristina kristy kurt kwame kwesi kyle lakeisha lalo lamar lamont lara larry lars lashawn latasha
latisha latoya laura lauren laurie lavonne lawrence lazaro leah leandro leela leila lena lencha leo leobardo leocadia
leon leona leonard leonardo leonel leonor leopoldo leroy leslie lesly lester leticia levi lewis lex libby liborio
librado licha lichita lidia lila lili lilia lilian liliana lillian lillie lily lina lindsay ling linh lionel lisa
lisandro liz liza lizbeth lizzie lloyd lois lola lolita lon lonnie loren lorena lorenza lorenzo loretta lori lorraine
lottie lou louella louie louis louisa louise lourdes luann lucas lucero lucha lucia luciana luciano lucila lucille
lucinda lucio lucrecia lucretia lucy luigi luis luisa luke lula lulu lupe lupillo lupis lupita luther luz lydia lyle
lyn lynda lynette lynn mabel macario maddie madeleine madeline mae magali magda magdalena maggie mague mahmoud maite
malcolm malik mallory mamadou mamie mando mandy manny manolo manuel manuela mara marc marcela marcelino marcelo marcia
marco marcos marcus margaret margarita margarito marge margie margot mari maria mariah mariam marian mariana marianne
mariano maribel maricela marichuy maricruz marie mariela marilu marilyn marina mario marion marisa marisela marisol
marissa marjorie marla marlene marlon marsha marta martha martin martina marty maru marv marvin mary maryann marybeth
marylou mateo mathew matias matilde matt matthew mattie maud maura maureen maurice mauricio mavis max maximino maxine
maya meche meg megan mei mel melania melanie melba melchor melinda melissa meliton melva melvin memo mercedes meredith
merle mia micaela micah michael michelle mickey miguel mika mike milagros mildred miles milo milton mimi mina mindy
minerva minh minnie mireya miriam mirna mirta misael mitch mitchell mo mohamed mohammed moises mollie molly mona
monica monique monserrat morgan morris moses muhammad mundo muriel myra myrna myrtle nacho nadia nadine nahum nan nana
nancho nancy nando naomi narciso nat natalia natalie natasha nate nathan nathaniel nato nayeli ned neftali neil nelda
nelida nell nellie nelly nelson nena nereida nestor neto nettie ngozi nguyet nicanor nicanora nicholas nick nicky nico
nicolas nicolasa nicole nidia nieves nikki nina noa noah noe noel noelia noemi nohemi nora norberto noreen norma
norman norris nuri obdulia octavia octavio odalys odell odessa odette odilia ofelia olaf olena olga oliver olivia
ollie olu omar omari opal ophelia oralia orlando oscar osvaldo oswaldo otilia otis otto ovidio owen pablo paco pam
pamela pancha pancho pascual pascuala pat patricia patricio patrick patsy patti patty paty paul paula paulette paulina
pauline paulino pearl pedro peg peggy penelope pepa pepe perla perry petra petrita phil philip phillip phoebe phyllis
pia pierre pieter pili piotr poncho porfirio preston prisciliano priscilla priya priyanka prudencia prudencio quentin
quetzal quico quincy quique rachel rafa rafael rahul raj ralph ramiro ramon ramona randall randy raquel rashid raul
ravi ray raymond raymundo rebeca rebecca refugio regina reginald rene renee reuben rex reyna reynaldo rhoda rhonda
ricardo richard rick ricky rigo rigoberto rita rob robert roberta roberto robin robyn rocco rochelle rocio rocky rod
roderick rodney rodolfo rodrigo rogelio roger roland rolando roman romeo romualdo ron ronald ronnie rosa rosaelena
rosalba rosalia rosalie rosalind rosalinda rosalio rosalva rosanna rosario rosaura roscoe roseann rosemarie rosemary
rosendo rosie rosita rosy roxana roxanne roy roz ruben rubi ruby rudolph rudy rufina rufino rufus rupert ruperto russ
russell ruth ruthie ryan sabina sabine sabrina sadie sal salma salomon salvador sam samantha sammy samuel sandra sandy
sanjana sanjay santi santiago santos sara sarah sarita sasha saturnino saul savannah scott sean sebastian selena selma
serafin serafina serena sergei sergio seth severiano shane shanice shannon shari sharon shaun shauna shawn sheila
shelby sheldon shelley sherri sherry sheryl shirley sid sidney silas silverio silvestre silvia silvio simon simona
siobhan socorro sofia sofie soledad solomon sonia sonja sonya soo sophia sophie soraya stacey stacy stan stanley
stefan stella stephanie stephen steve steven stewart stu stuart sue sunita susan susana susanna susie suzanne svetlana
syd sylvester sylvia tabitha tad tamara tameka tami tammy tania tanisha tanya tara taras taro tasha tatiana tavito
tavo taylor ted teddy telma tencha teodora teodoro teofilo tere teresa teresita terrance terrence terri terry tess
tessa thaddeus thelma theo theodore theresa thomas thuy tiburcio tiffany tim timothy tina tino tito toby todd tom
tomas tomasa tommy tona toni tonia tonita tono tony tonya traci tracy travis trevor tricia trini trinidad trisha
tristan trudy tuan tyler tyrell tyrone tyson ulises ulysses uriel ursula valentin valentina valeria valerie vane
vanessa vaughn velma vera vern verna vernon vero veronica vic vicente vicki vickie vicky victor victoria vilma vince
vincent viola violeta virgil virgilio virginia vito vivian viviana vladimir wade wally walt walter wanda warren wayne
wendell wendy wes wesley whitney wilbert wilbur wilda wilfredo wilfrido wilhelmina willa willard william willie wilma
wilmer wilson winifred winnie winston xavier ximena xiomara xochitl yadira yahir yair yamila yanet yaneth yara yasmin
yazmin yesenia yesica yeyo yoko yola yolanda yoli yolotzin yosef yuki yuleisy yuri yusuf yvette yvonne zacarias zach
zachary zaira zeke zelda zenaida zita zoe zoila zoraida zulema zulma
`;
