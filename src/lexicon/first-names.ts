import { wordsTagged } from './known-words.ts';

/** Given names that are nearly always a man's or a woman's, from many countries: the last hint when nothing in the article tells. Source: own knowledge of public registers. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const womensNames = words(`
  ana anna anne ann maria mary marie elizabeth hillary susan linda barbara patricia jennifer jessica sarah sara karen nancy lisa betty margaret sandra ashley emily donna michelle carol amanda melissa
  deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley brenda emma helen pamela nicole samantha katherine christine rachel carolyn janet catherine heather diane julie joyce victoria
  kelly christina joan evelyn judith megan cheryl andrea hannah jacqueline martha gloria teresa janice julia grace amber denise danielle brittany rose diana natalie sophia alexis lori kayla jane ivanka melania
  tiffany carly elena olga natalia svetlana irina fatima aisha zainab khadija maryam amina noor sana ayesha benazir priya sonia indira sushma nirmala mamata ngozi folake amara chioma wangari njeri thandiwe zanele
  nomsa mei li-ling yuki keiko sakura angelina lucia carmen isabel francesca giulia chiara ingrid astrid freya greta heidi ursula theresa nicola kate debbie loretta kellyanne huma valerie dianne claire wendy
  tammy kirsten jeanne katie gina megyn rosa marine angela aung malala hina asma leila shirin narges marta amara lindiwe mina ines ingeborg katarzyna agnieszka magdalena zuzanna ewa joanna monika beata dorota barbro astrid solveig linnea signe kirsten mette birgit sabine petra claudia silvia elisa beatriz pilar dolores rocio ximena valentina camila paula daniela gabriela mariana luisa eva alice claire lucie camille sylvie brigitte nathalie isabelle celine yasmin layla nadia samira rania hanan dalia mariam zahra parveen shabana kavita anita sunita rekha deepika lakshmi meena geeta aditi divya swati akua ama abena efua adaeze ifeoma funmi yetunde temitope bukola wanjiru akinyi atieno nyambura precious blessing patience faith naledi lerato busisiwe nobuhle ayanda thuli sibongile chloe lucy zoe ella ruby molly tessa fiona moira aoife siobhan niamh bronwen`);

const mensNames = words(`
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey
  ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle
  ethan walter noah jeremy christian keith roger terry sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy
  ralph bobby russell bradley philip eugene bernie ted marco jeb mike chris rand ben barack bill bob tim tom jim dan steve jeff greg ken ron don ed fred glenn sam tony mitt newt rick lindsey bernard reince corey
  muhammad mohammed mohammad ahmed ali hassan hussein omar khalid imran nawaz shehbaz khwaja asif asim tariq bilal usman abdul hamid ashraf narendra rahul amit rajiv arvind vijay sanjay olusegun muhammadu goodluck emeka chidi
  kwame kofi jomo uhuru raila cyril jacob thabo nelson vladimir dmitri sergei boris mikhail xi wei jian hiroshi kenji shinzo luis carlos miguel pedro diego jorge pablo antonio francisco giovanni marco
  matteo silvio luigi pierre francois emmanuel jacques hans klaus helmut wolfgang sven lars erik nigel jeremy tony gordon keir rishi sadiq alistair angus hamish ian neil graham tameem henrik piotr pawel tomasz jerzy wojciech krzysztof marek jakub lukasz stanislaw zbigniew lars gunnar olaf magnus bjorn anders nils knut jens henning dieter jurgen stefan thomas uwe rainer gerhard manfred andreas markus matthias alejandro javier fernando rafael sergio manuel ricardo andres felipe eduardo alberto mario paolo luca stefano alessandro enrico massimo philippe michel laurent olivier thierry yves alain guillaume nicolas omar yusuf ibrahim mustafa mehmet recep hakan murat ashok suresh ramesh rajesh manoj anil sunil deepak arjun rohan karan farhan bilawal shahid junaid faisal hamza zahid rashid nasir waqar babar akram chinua wole tunde segun femi babajide kunle obinna ikenna nnamdi kwabena yaw kojo kipchoge kamau mwangi otieno odhiambo juma themba sipho mandla bongani lwazi tendai tafadzwa callum ewan rory duncan gareth rhys dafydd declan liam oisin ciaran seamus brendan aidan oliver harry leo archie alfie stanley percy clive trevor derek barry nigel rupert giles tarquin`);

/** A man's in one country and a woman's in another. */
const EITHER = words('jean andrea nikita ashley kelly robin kim casey jordan taylor');

/** Every given name with the pronoun of who bears it; one of several lists as in the last of them here. The names of English are from compromise. */
const pronouns: ReadonlyMap<string, 'he' | 'she' | null> = new Map(
  (
    [
      [null, wordsTagged('FirstName')],
      ['he', wordsTagged('MaleName')],
      ['she', wordsTagged('FemaleName')],
      ['he', mensNames],
      ['she', womensNames],
      [null, EITHER],
    ] as const
  ).flatMap(([pronoun, names]) => [...names].map((name) => [name, pronoun] as const)),
);

/** The pronoun of nearly everybody with a given name, in lower case; null for others. */
export function genderOfName(word: string): 'he' | 'she' | null {
  return pronouns.get(word) ?? pronouns.get(withoutAccents(word)) ?? null;
}

/** Whether a word in lower case is a given name that we know. */
export function isGiven(word = ''): boolean {
  return pronouns.has(word) || (ACCENTED.test(word) && pronouns.has(withoutAccents(word)));
}

const ACCENTED = /[\u00e0-\u017f]/;

/** “jose” for “josé” */
function withoutAccents(word: string): string {
  return ACCENTED.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word;
}
