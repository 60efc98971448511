import type { SpeakerKind } from '../types.ts';

/** Nouns by what they stand for, in lower case. Source: own reading of news. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Organizations, and what stands for their people. */
export const organizationNouns = words(`
  administration agency army association authority authorities bank board brigade bureau cabinet campaign center centre charity church club coalition college commission committee company
  conference congress corporation council court enforcement military delegation department embassy federation firm force forces foundation government group house institute institution league legislature ministry
  mission movement network newspaper office organisation organization outlet panel paper parliament party police regime school senate service society station team tribunal union university
  news times post courier chronicle journal herald gazette tribune guardian telegraph radio television tv channel website magazine inc inc. corp corp. ltd ltd. llc plc co co. & pac fund trust alliance front council
  airline airlines hospital library museum militia rebels navy embassy consulate prosecution defence defense families press media watchdog regulator chamber lobby nonprofit ngo thinktank tabloid
  broadcaster publisher retailer maker manufacturer operator airport caucus troop bloc secretariat carrier lender insurer automaker carmaker chain brewer ltd. limited
  assembly forum directorate inspectorate constabulary academy guild bench confederation consortium cooperative diocese archdiocese
  utility headquarters
  parishad samiti sangh sabha mahasabha morcha mancha sangathan ittehad ittihad tehreek jamaat dal panchayat`);

/** Several people without a name of their own. */
export const groupNouns = words(`
  sources analysts observers officials experts critics supporters opponents residents witnesses people voters lawmakers leaders members friends relatives neighbours neighbors students teachers
  doctors scientists researchers economists activists protesters demonstrators fans players workers employees investigators prosecutors lawyers attorneys diplomats aides advisers advisors allies
  insiders scholars reporters journalists commentators pollsters republicans democrats conservatives liberals senators representatives ministers parents women men children farmers villagers soldiers
  police crowd audience crowds rebels militants candidates rivals others some many both most several few all they we those others colleagues executives spokespeople negotiators mediators strategists
  respondents users users. americans pakistanis afghans britons indians nigerians kenyans authors judges campaigners politicians veterans refugees migrants survivors victims families governors mayors bloggers latinos hispanics muslims christians evangelicals jews arabs europeans`);

/** Writings that speak. */
export const documentNouns = words(`
  report statement letter email e-mail poll survey study document documents lawsuit complaint filing book article story editorial column op-ed memo indictment affidavit ruling release
  transcript tweet post message ad advertisement video headline sign website page bill law constitution order petition resolution review paper data figures records results reports polls studies surveys
  emails letters statements account accounts analysis audit biography caption circular communique communiqué declaration memorandum draft essay interview note notice obituary pamphlet speech text verdict summary plan profile bulletin
  notification advisory judgment judgement chargesheet dossier communication handout
  leaflet flyer flier billboard placard banner poster brochure manual handbook guidelines charter manifesto`);

/** One person, by office, work or kinship. */
export const personNouns = words(`
  person man woman boy girl president minister premier chancellor secretary governor senator representative congressman congresswoman mayor councillor ambassador envoy commissioner speaker leader chairman
  chairwoman chair chief director head manager executive officer official spokesman spokeswoman spokesperson lawyer counsel attorney judge justice prosecutor sheriff detective captain coach player striker
  goalkeeper general colonel major admiral commander sergeant soldier doctor professor teacher student scientist researcher economist analyst expert historian author writer columnist journalist reporter
  correspondent editor host anchor commentator activist candidate nominee frontrunner front-runner contender rival mogul billionaire businessman businesswoman founder owner ceo adviser advisor aide strategist
  pollster consultant actor actress singer comedian pastor bishop pope imam rabbi king queen prince princess father mother brother sister son daughter wife husband uncle aunt cousin friend neighbour neighbor resident
  witness veteran farmer worker politician lawmaker legislator democrat republican tory incumbent source critic supporter star neurosurgeon physician nurse tycoon developer magnate lady inmate suspect defendant
  deputy ally stranger narrator shopkeeper passenger tourist survivor customer bystander onlooker pedestrian driver member colleague counterpart predecessor successor boss partner chieftain accused forward winger midfielder defender batsman bowler treasurer commodore taoiseach diplomat voter year-old native figure mp msp mep mla mna mpa mum mom dad gran granny grandad granddad nan lad teenager pensioner schoolboy schoolgirl toddler builder dean provost principal headmaster headmistress controller coordinator commandant convener rector presenter contractor trustee chaplain organiser organizer superintendent registrar warden coroner`);

/** What each noun stands for; a noun of several lists as in the last of them here. */
const kinds: ReadonlyMap<string, SpeakerKind> = new Map(
  (
    [
      ['organization', organizationNouns],
      ['document', documentNouns],
      ['person', personNouns],
      ['group', groupNouns],
    ] as const
  ).flatMap(([kind, nouns]) => [...nouns].map((noun) => [noun, kind] as const)),
);

/** What a noun phrase stands for, by its last noun in lower case; null where that does not tell. */
export function kindOfHead(head: string): SpeakerKind | null {
  return kinds.get(head) ?? null;
}
