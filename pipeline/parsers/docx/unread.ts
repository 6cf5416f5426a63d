/** Properties without content that say nothing of text, structure or the styles that are read: sizes, colours, languages, marks of editors. */
const unreadProperties =
  /<w:(?:lang|proofErr|lastRenderedPageBreak|bookmarkStart|bookmarkEnd|sz|szCs|color|noProof|kern|w|bCs|iCs|spacing|ind|tcW|vAlign|shd|highlight|u|position|snapToGrid|autoSpaceDE|autoSpaceDN|adjustRightInd|keepNext|keepLines|widowControl|contextualSpacing|textAlignment|tblLook|tblW|tblInd|tblLayout)(?:\s[^<>]*)?\/>/gu;

/** Numbers of editing sessions at paragraphs, runs and rows that have no other attributes. */
const sessionNumbers = /<w:(p|r|tr)(?:\s+(?:w:rsid[A-Za-z]{0,12}|w14:paraId|w14:textId)="[^"<>]{0,20}")+\s*(\/?>)/gu;

/**
 * A part of a Word document without properties that nothing here reads; half of what Word writes is such. Parts with CDATA sections, in
 * which a tag may be text, stay as they are.
 */
export const withoutUnread = (part: string): string =>
  part.includes('<![CDATA[') ? part : part.replace(unreadProperties, '').replace(sessionNumbers, '<w:$1$2');
