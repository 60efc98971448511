/** Nouns that stand for what somebody said: "Ruiz’s claim that …". Source: nouns of communication in WordNet's sense, own reading. */
export const cueNouns: ReadonlySet<string> = new Set(
  `accusation admission advice allegation announcement answer appeal argument assertion assessment assurance belief boast call challenge charge claim comment
  complaint concern conclusion confession contention criticism declaration demand denial description diagnosis estimate explanation finding forecast
  insistence joke letter mantra message note notion observation opinion order phrase plea pledge post prediction promise pronouncement proposal question quip
  reaction refrain remark reminder reply report request response retort riposte revelation rhetoric slogan speech statement suggestion testimony threat tweet verdict view vow warning word words`
    .split(/\s+/)
    .flatMap((noun) => [noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : noun.endsWith('s') ? noun : `${noun}s`]),
);
