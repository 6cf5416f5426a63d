/** Spellings of what a syllable begins with; `c`/`k`, `g`/`gh` and `ng`/`ngh` depend on the vowel behind them. */
const onsets = ['', ...'b c ch d đ g gi h kh l m n ng nh p ph r s t th tr v x'.split(' ')];
const beforeFrontVowels: Readonly<Record<string, string>> = { c: 'k', g: 'gh', ng: 'ngh' };

/** What a syllable ends in, without its tone: vowels and final consonant. */
const rimes = `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong ooc op ot
ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uât uâng uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut
uơ uy uya uych uynh uyn uyt uyu uyên uyêt ư ưa ưc ưi ưm ưn ưng ưt ươc ươi ươm ươn ương ươp ươt ươu ưu y`.split(/\s+/u);

/** What follows `qu`, whose u is no vowel of the rime. */
const afterQu = `a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây âu e en eo et ê êch ên ênh êt êu
i ich in inh it iu y ych ynh yt yu yên yêt ơ ơi ơn ơt ôc ôn ưt ươi`.split(/\s+/u);

/** Syllables outside the pattern: without a first consonant, behind `gi`, and in place names that no plan of the highlands lacks. */
const others = `yêm yên yêng yêt yêu gi gin gim gip giêng giêc giêt giêu giêm đăk đăc lăk kan kon nuk krông`.split(/\s+/u);

const stops = /(?:p|t|c|ch|k)$/u;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const fallingOrFlat = /[\u0300\u0303\u0309]/u;

function spellings(): Set<string> {
  const all = new Set([...others, ...afterQu.map((rime) => `qu${rime}`)]);
  for (const rime of rimes) {
    for (const onset of onsets) {
      const front = /^[eêiy]/u.test(rime);
      if (!front) all.add(onset + rime);
      else if (rime === 'y') for (const o of ['', 'h', 'k', 'l', 'm', 's', 't', 'v', 'ph', 'đ']) all.add(o + rime);
      else all.add((beforeFrontVowels[onset] ?? onset) + rime);
    }
  }
  return all;
}

let known: Set<string> | undefined;

function judge(word: string): boolean {
  known ??= spellings();
  const parts = word.normalize('NFD');
  const marks = parts.match(tones);
  if (marks === null) return known.has(word);
  if (marks.length > 1 || (fallingOrFlat.test(marks[0]!) && stops.test(word))) return false;
  return known.has(parts.replace(tones, '').normalize('NFC'));
}

const markless = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
let knownWithoutMarks: Set<string> | undefined;

function judgeMarkless(word: string): boolean {
  known ??= spellings();
  knownWithoutMarks ??= new Set([...known].map(markless));
  return knownWithoutMarks.has(markless(word));
}

const mostRemembered = 20_000;

/** Texts say the same few thousand words over and over: each is judged once. */
function remembered(judgeWord: (word: string) => boolean): (word: string) => boolean {
  const judged = new Map<string, boolean>();
  return (word) => {
    if (word.length > 7) return false;
    const before = judged.get(word);
    if (before !== undefined) return before;
    const right = judgeWord(word);
    if (judged.size < mostRemembered) judged.set(word, right);
    return right;
  };
}

/**
 * Whether a word in lower case (NFC) is a syllable by the spelling rules of Vietnamese: a possible first consonant and rime, at most one tone
 * mark, wherever on the vowels it stands, and no falling, asking or tumbling tone before p, t, c, ch. It need not be a word that exists.
 */
export const isSyllable: (word: string) => boolean = remembered(judge);

const sharpOrHeavy = /[\u0301\u0323]/u;

/** Whether a word in lower case (NFC) is a syllable with all its marks: before p, t, c and ch the tone is written too (`hoạt`, never `hoat`). */
export const isMarkedSyllable: (word: string) => boolean = remembered(
  (word) => judge(word) && (!stops.test(word) || sharpOrHeavy.test(word.normalize('NFD'))),
);

/** Whether a word in lower case (NFC) would be a Vietnamese syllable if its marks were put back: `cong`, `hoà`, `nghia`. */
export const isBareSyllable: (word: string) => boolean = remembered(judgeMarkless);
