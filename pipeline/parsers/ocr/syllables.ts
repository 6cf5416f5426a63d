/** Beginnings of Vietnamese syllables; `qu` and `gi` are beginnings of their own. */
const onsets = 'ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx]';

/** Rimes without tone, by what ends them: a vowel, a stop (`c ch p t`, which only the tones sắc and nặng go with), a nasal. */
const open =
  'a e ê i o ô ơ u ư y ia ai ao au ay âu ây eo êu iu iêu yêu oa oai oao oay oe oeo oi ôi ơi ua uâu uây uê ui uơ uy uya uyu uôi ưa ưi ưu ươi ươu';
const stopped =
  'ac ăc âc ec oc ôc uc ưc iêc oac oăc uôc ươc ooc ach êch ich oach uêch uych ap ăp âp ep êp ip iêp op ôp ơp up uyp ươp oap oăp at ăt ât et êt it iêt yêt ot ôt ơt ut ưt uôt ươt oat oăt oet uât uyêt uyt';
const nasal =
  'am ăm âm em êm im iêm yêm om ôm ơm um uôm ươm oam oăm uym an ăn ân en ên in iên yên on ôn ơn un uôn ươn oan oăn oen uân uyên uyn ang ăng âng eng ong oong ông ung ưng iêng uông ương oang oăng uâng anh ênh inh oanh uênh uynh';

const anyOf = (rimes: string) => rimes.split(' ').join('|');
const unstopped = new RegExp(`^(?:${onsets})?(?:${anyOf(`${open} ${nasal}`)})$`, 'u');
const withStop = new RegExp(`^(?:${onsets})?(?:${anyOf(stopped)})$`, 'u');

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const sharpOrHeavy = /[\u0301\u0323]/u;

/** Whether a word, in any case, is a syllable that Vietnamese spelling admits: beginning, rime and tone go together. */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD');
  const tones = apart.match(toneMarks) ?? [];
  if (tones.length > 1) return false;
  const bare = apart.replace(toneMarks, '').normalize('NFC');
  return unstopped.test(bare) || (withStop.test(bare) && tones.length === 1 && sharpOrHeavy.test(tones[0]!));
}

const stripped = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
const bareSyllable = new RegExp(
  `^(?:${stripped(onsets)})?(?:${[...new Set(stripped(`${open} ${stopped} ${nasal}`).split(' '))].join('|')})$`,
  'u',
);

/** Whether a word would be a Vietnamese syllable if its marks were put back: `CONG`, `HoA`, `nghia`. */
export const isBareSyllable = (word: string): boolean => bareSyllable.test(stripped(word));
