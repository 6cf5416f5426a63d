/**
 * A letter that Vietnamese in Unicode does not have, or a sign whose code old encodings gave to a letter. Every text of more than a few words in an
 * old encoding holds some (TCVN3 `µ`, VNI `ñ`, UTF-8 saved twice `Ã`, …): a text without any is Unicode.
 */
const strangeLetter =
  /[\u0080-\u009f\u00a1-\u00bf×÷ƒˆ˜†‡‰‹›€™\ue000-\uf8ff\ufffd]|(?![\u0000-\u007fàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ])\p{L}/iu;

/** Whether a text (NFC) holds a letter or sign that Vietnamese in Unicode does not have. */
export const hasStrangeLetters = (text: string): boolean => strangeLetter.test(text);
