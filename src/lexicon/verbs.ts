/**
 * Verbs that report what somebody said, wrote or thought, by the way they take the reported words.
 * Source: Levin's verbs of communication (37) and of desire and judgment (32, 33), extended by reading news.
 */

export type VerbClass =
  /** said (that) it was over; “It is over,” said … */
  | 'say'
  /** told him (that) it was over */
  | 'tell'
  /** shouted “It is over” */
  | 'utter'
  /** called it “a gift”, accused her of lying, praised its “courage” */
  | 'judge'
  /** urged them to leave, vowed to leave, called for “calm” */
  | 'want'
  /** the report shows that … */
  | 'show'
  /** believes that … */
  | 'think';

const lemmas: Readonly<Record<VerbClass, string>> = {
  say: `say add write state report claim announce argue insist acknowledge admit allege assert confirm contend declare deny explain
    note observe suggest stress emphasize emphasise maintain predict proclaim quip recall remark reply respond reveal tweet retweet post
    testify concede conclude caution boast brag joke complain lament continue counter answer recount reiterate repeat point hint signal imply
    indicate mention comment reason muse opine warn disclose clarify email text vow promise pledge agree swear estimate forecast speculate
    profess affirm attest charge confess retort rejoin snap underline underscore propose recommend demand ask inquire enquire wonder
    highlight quote cite relate blog document depose plead interject theorize theorise surmise elaborate specify outline detail project
    protest posit tout volunteer venture aver query regret`,
  tell: `tell inform assure ensure remind notify advise convince persuade brief reassure`,
  utter: `shout yell scream cry exclaim bark chant whisper murmur mutter mumble sing roar bellow sigh laugh gush rant intone echo
    croak drawl declaim recite read thunder implore beg chide chime interrupt taunt tease rage fume boom crow scoff sniff huff
    grumble rail rave begin open close go preach lecture pray toast sneer deadpan smile grin nod shrug gripe bemoan blurt banter bleat hiss holler moan plead scold chuckle enthuse beam`,
  judge: `call describe dismiss label brand dub denounce slam blast criticize criticise condemn praise accuse blame characterize
    characterise deride decry hail mock ridicule portray paint cast term deem compare liken refer credit thank fault rebuke lambast
    lambaste attack assail castigate disparage belittle laud applaud commend salute cheer defend reject rebuff pan knock rip bash
    trash pillory excoriate chastise scold upbraid berate skewer savage slate chide depict pronounce declare regard consider rate
    rank nickname style name bill tag peg single admonish congratulate compliment welcome celebrate disavow renounce repudiate
    tout trumpet invoke reference discuss address question challenge dispute rubbish downplay vilify demonize smear accuse`,
  want: `urge call vow promise pledge threaten demand request ask order instruct advise recommend encourage beg implore invite
    offer refuse decline agree propose press push plead appeal warn tell command direct exhort caution swear petition lobby counsel`,
  show: `show find suggest indicate reveal read conclude say state report warn note demonstrate prove confirm estimate project
    detail describe list document`,
  think: `think believe know hope fear feel expect doubt suspect assume guess reckon worry want wish consider see understand
    realize realise imagine anticipate view learn hear wonder decide conclude intend plan dream figure suppose mean remember forget
    prefer like dislike love hate trust accept recognize recognise determine agree disagree favor favour support oppose`,
};

const irregular: Readonly<Record<string, string>> = {
  say: 'says said saying',
  tell: 'tells told telling',
  write: 'writes wrote written writing',
  swear: 'swears swore sworn swearing',
  sing: 'sings sang sung singing',
  begin: 'begins began begun beginning',
  go: 'goes went gone going',
  beg: 'begs begged begging',
  read: 'reads read reading',
  cast: 'casts cast casting',
  find: 'finds found finding',
  show: 'shows showed shown showing',
  think: 'thinks thought thinking',
  know: 'knows knew known knowing',
  feel: 'feels felt feeling',
  see: 'sees saw seen seeing',
  understand: 'understands understood understanding',
  hear: 'hears heard hearing',
  mean: 'means meant meaning',
  forget: 'forgets forgot forgotten forgetting',
  learn: 'learns learned learnt learning',
  dream: 'dreams dreamed dreamt dreaming',
  plead: 'pleads pleaded pled pleading',
  rip: 'rips ripped ripping',
  forecast: 'forecasts forecast forecasted forecasting',
  depict: 'depicts depicted depicting',
};

/** Verbs of two syllables or more whose last consonant doubles before -ed and -ing, with those of one syllable. */
const DOUBLING =
  /^(?:quip|dub|slam|pan|snap|tag|peg|chat|admit|rebut|refer|brag|rebuf|blog|beg|rip|plan|prefer|nod|shrug|grin|tap|hug|aver|regret)$/;

function forms(lemma: string): string[] {
  const known = irregular[lemma];
  if (known !== undefined) return [lemma, ...known.split(' ')];
  if (DOUBLING.test(lemma))
    return [lemma, `${lemma}s`, `${lemma}${lemma.at(-1) ?? ''}ed`, `${lemma}${lemma.at(-1) ?? ''}ing`];
  if (/[^aeiou]y$/.test(lemma)) return [lemma, `${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`, `${lemma}ing`];
  if (lemma.endsWith('e'))
    return [lemma, `${lemma}s`, `${lemma}d`, lemma.endsWith('ee') ? `${lemma}ing` : `${lemma.slice(0, -1)}ing`];
  return [lemma, /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, `${lemma}ed`, `${lemma}ing`];
}

/** A form of a reporting verb. */
export interface ReportingVerb {
  readonly lemma: string;
  readonly classes: ReadonlySet<VerbClass>;
  /** The same in words: "say+tell". */
  readonly className: string;
}

const byForm: ReadonlyMap<string, ReportingVerb> = buildForms();

function buildForms(): Map<string, ReportingVerb> {
  const classes = new Map<string, Set<VerbClass>>();
  for (const [name, words] of Object.entries(lemmas) as [VerbClass, string][])
    for (const lemma of words.trim().split(/\s+/))
      classes.set(lemma, (classes.get(lemma) ?? new Set<VerbClass>()).add(name));
  const map = new Map<string, ReportingVerb>();
  for (const [lemma, set] of classes)
    for (const form of forms(lemma))
      if (!map.has(form)) map.set(form, { lemma, classes: set, className: [...set].join('+') });
  return map;
}

/** Whether a form of a verb in lower case says how somebody speaks: "said", "scoffs". */
export function isSpeech(form: string): boolean {
  const classes = verbOf(form)?.classes;
  return classes !== undefined && (classes.has('say') || classes.has('utter'));
}

/** The reporting verb that a lower-case word is a form of, or undefined. */
export function verbOf(norm: string): ReportingVerb | undefined {
  return byForm.get(norm);
}
