/** Given names that are nearly always a man's or a woman's, from many countries: the last hint when nothing in the article tells. Source: own knowledge of public registers. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const womensNames = words(`
  ana anna anne ann maria mary marie elizabeth hillary susan linda barbara patricia jennifer jessica sarah sara karen nancy lisa betty margaret sandra ashley emily donna michelle carol amanda melissa
  deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley brenda emma helen pamela nicole samantha katherine christine rachel carolyn janet catherine heather diane julie joyce victoria
  kelly christina joan evelyn judith megan cheryl andrea hannah jacqueline martha gloria teresa janice julia grace amber denise danielle brittany rose diana natalie sophia alexis lori kayla jane ivanka melania
  tiffany carly elena olga natalia svetlana irina fatima aisha zainab khadija maryam amina noor sana ayesha benazir priya sonia indira sushma nirmala mamata ngozi folake amara chioma wangari njeri thandiwe zanele
  nomsa mei li-ling yuki keiko sakura angelina lucia carmen isabel francesca giulia chiara ingrid astrid freya greta heidi ursula theresa nicola kate debbie loretta kellyanne huma valerie dianne claire wendy
  tammy kirsten jeanne katie gina megyn rosa marine angela aung malala hina asma leila shirin narges`);

export const mensNames = words(`
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey
  ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle
  ethan walter noah jeremy christian keith roger terry sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy
  ralph bobby russell bradley philip eugene bernie ted marco jeb mike chris rand ben barack bill bob tim tom jim dan steve jeff greg ken ron don ed fred glenn sam tony mitt newt rick lindsey bernard reince corey
  muhammad mohammed mohammad ahmed ali hassan hussein omar khalid imran nawaz shehbaz khwaja asif asim tariq bilal usman abdul hamid ashraf narendra rahul amit rajiv arvind vijay sanjay olusegun muhammadu goodluck emeka chidi
  kwame kofi jomo uhuru raila cyril jacob thabo nelson vladimir dmitri sergei boris mikhail xi wei jian hiroshi kenji shinzo luis carlos miguel pedro diego jorge pablo antonio francisco giovanni marco
  matteo silvio luigi pierre jean francois emmanuel jacques hans klaus helmut wolfgang sven lars erik nigel jeremy tony gordon keir rishi sadiq alistair angus hamish ian neil graham tameem`);
