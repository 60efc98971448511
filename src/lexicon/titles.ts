const MODIFIERS =
  'foreign defence defense finance interior home health education trade energy justice labor labour state treasury information law army navy air force party press campaign democratic republican national security presidential senior staff';
/** Titles that stand in front of other titles: "Foreign Secretary". */
export const modifiers: ReadonlySet<string> = new Set(MODIFIERS.split(' '));

/** Words that stand before a name and are not part of it, in lower case. Source: AP style book's formal titles, own reading. */
export const titleWords: ReadonlySet<string> = new Set(
  [
    'mr mr. mrs mrs. ms ms. miss mx mx. dr dr. prof prof. professor sir dame lord lady baroness rev rev. reverend fr fr. father sister brother rabbi imam sheikh mullah maulana maulvi allama mufti pandit swami ayatollah pope cardinal archbishop bishop pastor',
    'president pres pres. vice president-elect premier prime minister chancellor chief secretary undersecretary deputy assistant attorney ag general solicitor governor gov gov. gov.-elect lt lt. lieutenant senator sen sen. sens sens. representative rep rep. reps reps. congressman congresswoman congressmen senators representatives councillors mp mla td msp mep mna mpa councillor councilman councilwoman councilmember alderman mayor ambassador amb amb. envoy commissioner speaker leader majority minority whip delegate assemblyman assemblywoman king queen prince princess emir sultan',
    'judge justice magistrate prosecutor pleader sheriff marshal officer constable detective det inspector insp superintendent supt captain capt capt. colonel col col. major maj maj. general gen gen. admiral adm adm. commander cmdr cmdr. sergeant sgt sgt. corporal cpl cpl. private pvt brigadier brig brig. airman seaman',
    'challenger incumbent chairman chairwoman chair chairperson director executive manager coach head spokesman spokeswoman spokesperson strategist adviser advisor aide consultant pollster analyst economist historian scholar author writer columnist journalist reporter correspondent editor anchor host commentator activist lawyer attorney advocate counsel actor actress singer comedian director producer businessman businesswoman billionaire mogul founder co-founder ceo cfo coo democrat republican liberal conservative independent recorder comptroller auditor clerk registrar constable donor candidate nominee rival veteran businessman treasurer secretary-treasurer trustee controller coordinator co-ordinator commandant convener convenor administrator headmaster headmistress rector bassist guitarist dj contender frontrunner front-runner former ex ex- then-',
    MODIFIERS,
  ]
    .join(' ')
    .split(' '),
);

/** Titles in front of a name only, since within one they are a part of it ("Tariq Mian Soomro"). Source: style books of South Asian, African and British papers, own reading. */
export const leadingTitles: ReadonlySet<string> = new Set(
  [
    'mian haji hajji al-haj nawab sardar begum hazrat allama mufti qazi qari pir maulvi molvi shri shrimati sri smt smt. swami pandit acharya ustad ustaz sheik shaikh',
    'alhaji alhaja hajiya mallam malam otunba oba igwe eze chief comrade elder apostle prophet evangelist deacon deaconess pst pst. barrister barr barr. engineer eng eng. engr engr. arc arc. hon hon. rt rt. honourable honorable',
    'det ch insp supt supt. con coun coun. cllr. corporator cllr brig brig. retd collector tehsildar advocate shadow undersecretary permanent principal chief',
    'atty atty. ven ven. cde cde. district divisional regional provincial additional joint garda madam subedar havildar naib makhdoom makhdoomzada sahibzada hajia commissar commodore ambassador woizero taoiseach substitute justices judges',
    'datuk dato datin seri paduka tuan puan encik ir ybhg ustadh raden drs emeritus emerita custos madame',
    'daughter mum mom wife husband widow widower neighbour neighbor gran grandad granddad stepson stepdaughter boyfriend girlfriend fiance fiancee fiancé fiancée',
    'pa regent bupati prefect sr sr. archdeacon canon bishop monsignor lama rinpoche nana togbe inkosi kgosi mwalimu mzee hrh hrm olori erelu mazi lolo nze ichie asiwaju',
  ]
    .join(' ')
    .split(' '),
);

/** Titles in capitals, by their letters; two letters may as well belong to a firm, so more than one word must follow. */
export const shortTitles: ReadonlySet<string> = new Set(
  'OC OCS OCPD DCIO SI CP CCPO DEO UNO SDPO BDO SDO PM CM IG MP MNA MPA MEP MSP IGP DIG AIG DGP SSP SP DSP ASP ASI SHO DCP ACP CPO RPO DPO WPC DCI DSI PC DC DS DI CS PS MCA MMC PPRO PRO'.split(
    ' ',
  ),
);
export const surelyTitles: ReadonlySet<string> = new Set(['PM', 'CM', 'IG', 'MP']);

/** Letters behind a name that say what its bearer has earned: honours, degrees, services. */
export const honours: ReadonlySet<string> = new Set(
  `OBE CBE MBE KBE DBE GBE CMG KCMG KCB CB BEM QPM DSO DSC MVO CVO KC QC SC SAN JP BL PhD Ph.D Ph.D. MD M.D. DPhil DSc MSc BSc MBA MPH MSN RN DVM LLB LLM MBBS MBChB FRCS FRCP FRCPCH FRS FRSA
  FCA FCCA ACCA CPA CFA CFP FNSE FCIB Esq Esq. IAS IPS IFS IRS OON GCON GCFR OFR MFR EGH MGH OGW PMP`
    .trim()
    .split(/\s+/),
);

/** Letters behind a name: seats, honours, degrees. */
export const postNominals: ReadonlySet<string> = new Set([
  'MP',
  'MSP',
  'MEP',
  'MLA',
  'MNA',
  'MPA',
  'MCA',
  'TD',
  ...honours,
]);

/** Of the police, of armies, of clergy, of elders: what a person is called besides an office. */
export const ranks: ReadonlySet<string> = new Set(
  `captain capt colonel col major maj general gen lieutenant lt sergeant sgt corporal cpl brigadier brig commodore commander cmdr admiral adm marshal squadron wing group leader
  inspector insp superintendent supt comptroller cp csp sp si dsp asp ssp acp dcp chief otunba hrh hrm mufti maulvi moulvi allama dr prof engr mrs mazi prince comrade cde barrister advocate engineer architect surveyor pastor elder evangelist deacon maulana pandit justice`
    .trim()
    .split(/\s+/),
);

/** Work that stands before a name, mostly at the start of a sentence: "Shopkeeper Dilys Probert". */
export const occupations: ReadonlySet<string> = new Set(
  `shopkeeper trader farmer fisherman plumber builder carpenter electrician mechanic driver cabbie nurse midwife doctor surgeon dentist pharmacist vet teacher headteacher
  icon legend superstar guru hotelier restaurateur innkeeper
  lecturer student researcher scientist biologist ecologist engineer architect designer artist painter sculptor poet novelist playwright filmmaker musician singer rapper drummer pianist dancer
  actor actress presenter broadcaster photographer blogger campaigner organiser organizer volunteer resident neighbour neighbor villager pensioner retiree survivor witness bystander passenger commuter
  tourist customer shopper landlord landlady publican barman waiter waitress chef cook baker butcher grocer florist hairdresser barber cleaner caretaker gardener beekeeper shepherd herder miner
  winger striker midfielder defender goalkeeper forward skipper owner bowler batsman batter jockey cyclist sprinter swimmer boxer golfer solicitor barrister paramedic firefighter soldier sailor pilot
  widow widower grandmother grandfather mother father brother sister daughter son uncle aunt cousin activist economist historian physiotherapist psychologist sociologist anthropologist meteorologist seismologist
  mama gogo baba wholesaler retailer importer exporter supplier welder tailor labourer laborer hawker vendor seller puller weaver potter cobbler tanner
  environmentalist conservationist housewife homemaker schoolteacher industrialist cleric preacher academic
  boss agent staffer speechwriter fundraiser operative contractor fellow user
  physio moderator proctor kicker linebacker quarterback lineman cornerback pitcher catcher outfielder infielder shortstop fullback hooker flanker seamstress bureaucrat technocrat machinist wicketkeeper seamer spinner all-rounder groundsman postman
  coach trainer referee umpire captain physicist chemist geologist virologist epidemiologist paediatrician pediatrician psychiatrist entrepreneur investor banker broker accountant`
    .trim()
    .split(/\s+/),
);

/** What short titles stand for. */
export const fullTitles: ReadonlyMap<string, string> = new Map(
  Object.entries({
    pres: 'president',
    gov: 'governor',
    sen: 'senator',
    rep: 'representative',
    amb: 'ambassador',
    gen: 'general',
    lt: 'lieutenant',
    col: 'colonel',
    maj: 'major',
    capt: 'captain',
    sgt: 'sergeant',
    adm: 'admiral',
    brig: 'brigadier',
    det: 'detective',
    insp: 'inspector',
    supt: 'superintendent',
    prof: 'professor',
    dr: 'doctor',
    rev: 'reverend',
    cllr: 'councillor',
    pm: 'minister',
    justice: 'judge',
    cm: 'minister',
  }),
);

/** What ministers, commissioners and directors are for: "Minister for Water Resources Ana Ruiz". */
export const portfolios: ReadonlySet<string> = new Set(
  `water resources finance revenue planning development works housing health education higher science technology information broadcasting communications communication defence defense interior
  home internal foreign external affairs power energy petroleum oil gas mines mineral minerals justice law parliamentary human rights agriculture food security livestock fisheries irrigation environment
  climate change forests wildlife transport transportation railways aviation ports shipping roads trade commerce industry industries investment labour labor employment manpower youth sports culture
  tourism women gender children social welfare protection local government rural urban lands land public service services relations operations strategy policy research technical budget economic economy
  sanitation arts film sport natural petroleum family highways bridges maritime marine ocean oceans innovation entrepreneurship empowerment disabilities ethics integrity renewable textiles jute steel
  arid semi-arid asals chemicals fertilizers fertilisers animal husbandry cooperation enterprise enterprises traditional chieftaincy governance settlements games recreation broadcasting telecommunications telecommunication digital
  mining statistics customs taxation treasury competition consumer immigration citizenship reconciliation cohesion veterans cooperatives cooperative prisons correctional skills pensions elections budget insurance estates works vigilance excise
  tribal religious minorities refugees interprovincial coordination publicity fire civil consumer privatisation privatization state states national heritage equality digital media legal administration prosecutions`
    .trim()
    .split(/\s+/),
);
