/** Words that stand before a name and are not part of it, in lower case. Source: AP style book's formal titles, own reading. */
export const titleWords: ReadonlySet<string> = new Set(
  [
    'mr mr. mrs mrs. ms ms. miss mx mx. dr dr. prof prof. professor sir dame lord lady baroness rev rev. reverend fr fr. father sister brother rabbi imam sheikh mullah maulana ayatollah pope cardinal archbishop bishop pastor',
    'president pres pres. vice president-elect premier prime minister chancellor chief secretary undersecretary deputy assistant attorney ag general solicitor governor gov gov. gov.-elect lt lt. lieutenant senator sen sen. sens sens. representative rep rep. reps reps. congressman congresswoman congressmen mp mla councillor councilman councilwoman councilmember alderman mayor ambassador amb amb. envoy commissioner speaker leader majority minority whip delegate assemblyman assemblywoman king queen prince princess emir sultan',
    'judge justice magistrate prosecutor sheriff marshal officer constable detective inspector superintendent captain capt capt. colonel col col. major maj maj. general gen gen. admiral adm adm. commander cmdr cmdr. sergeant sgt sgt. corporal cpl cpl. private pvt brigadier airman seaman',
    'challenger incumbent chairman chairwoman chair chairperson director executive manager coach head spokesman spokeswoman spokesperson strategist adviser advisor aide consultant pollster analyst economist historian scholar author writer columnist journalist reporter correspondent editor anchor host commentator activist lawyer attorney advocate actor actress singer comedian director producer businessman businesswoman billionaire mogul founder co-founder ceo cfo coo democrat republican liberal conservative independent recorder comptroller auditor clerk registrar constable donor candidate nominee rival veteran businessman treasurer secretary-treasurer trustee bassist guitarist dj contender frontrunner front-runner former ex ex- then-',
    'foreign defence defense finance interior home health education trade energy justice labor labour state treasury information law army navy air force party press campaign democratic republican national security presidential senior staff',
  ]
    .join(' ')
    .split(' '),
);
