/** Words for people of several offices, each with the words that introduce them, in lower case. Source: own reading of South Asian, African, British and American papers. */
const LAWMAKER =
  'lawmaker legislator parliamentarian senator sen representative rep congressman congresswoman assemblyman assemblywoman mp mla mna mpa mlc mep msp td mca hon honourable whip';
const MONARCH = 'monarch king queen oba emir sultan obi igwe eze ooni alaafin olu raja maharaja hrh hrm';
const CLERIC =
  'cleric clergyman clergywoman preacher priest maulana moulana maulvi moulvi mullah mufti allama sheikh imam bishop archbishop cardinal pastor reverend rev monsignor canon deacon archdeacon vicar evangelist prophet apostle';
const LAWYER = 'lawyer attorney counsel advocate barrister barr solicitor';
const ACADEMIC = 'academic scholar don professor prof lecturer';
const POLICE =
  'policeman policewoman inspector superintendent constable sergeant sho sp ssp dsp asp asi dig aig ig igp oc dcp acp dci dsi detective';
const JUDGE = 'judge justice magistrate jurist';
const MEMBER = 'representative rep';
const PRELATE = 'archbishop bishop cardinal';
const PEER = 'lord lady baroness baron viscount earl';
const COACH = 'coach manager trainer gaffer tactician';
const CAPTAIN = 'captain skipper';
const BATTER = 'batter batsman batswoman opener';

const callings: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ['lawmaker legislator parliamentarian mp mla mna mpa mlc mca', LAWMAKER],
    ['monarch ruler', MONARCH],
    ['cleric clergyman clergywoman preacher priest pastor vicar reverend', CLERIC],
    ['congressman congresswoman', MEMBER],
    ['prelate', PRELATE],
    ['peer', PEER],
    ['lawyer attorney counsel advocate', LAWYER],
    ['academic scholar don', ACADEMIC],
    ['officer policeman policewoman', POLICE],
    ['judge jurist', JUDGE],
    ['batter batsman', BATTER],
    ['skipper', CAPTAIN],
    ['gaffer tactician', COACH],
  ].flatMap(([nouns, words]) => {
    const introducing = new Set(words!.split(' '));
    return nouns!.split(' ').map((noun) => [noun, introducing] as const);
  }),
);

/** The words that introduce those whom a noun may mean: "senator" and others for "lawmaker"; none for most nouns. */
export function introducing(noun: string): ReadonlySet<string> | undefined {
  return callings.get(noun);
}

const all: ReadonlySet<string> = new Set([...callings].flatMap(([noun, words]) => [noun, ...words]));

/** Whether a word is such a noun or introduces somebody whom one may mean: "monarch", "emir". */
export function isCalling(word: string): boolean {
  return all.has(word);
}
