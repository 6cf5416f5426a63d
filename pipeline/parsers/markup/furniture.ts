import type { Element } from 'hast';
import { aroundDocument } from './around-document.js';
import { aboveLetterhead, besideNamedContent, documentElement } from './content.js';
import { childrenOf, classesOf, elementsIn, type HtmlNode, isElement, isSilent, property, rawText } from './elements.js';
import { documentWords, sizeOf, wordsIn } from './words.js';

/** Parts of a page around its content, by what they are in HTML or say of themselves for screen readers (WAI-ARIA 1.2, 5.4). */
const furnitureTags = new Set(['nav', 'aside', 'dialog', 'menu', 'search']);
const furnitureRoles = new Set(
  'navigation banner complementary contentinfo search dialog alertdialog menu menubar toolbar tablist alert status tooltip'.split(' '),
);
const edgeTags = new Set(['header', 'footer']);

/** Words of class names and ids that web sites give to what stands around the content; compared word by word. */
const furnitureNames =
  /^(?:(?:main|top|left|right|sub|mega|mobile|side)?-?(?:menu|nav|navbar|navigation|sidebar)|breadcrumbs?|cookies?|consent|gdpr|advert(?:s|isement|ising)?|ads?|banner|share|sharing|social|socials|comments?|binh-?luan|related|lien-?quan|popup|modal|toolbar|pagination|pager|newsletter|subscribe|login|search|topbar|copyright|sitemap|widget|rating|tags?|footer|skip|skip-?link|sr-only|visually-hidden|screen-reader-text|print|no-?print)$/iu;

/** Names are split where their writers did: `main-menu`, `mainMenu`, `box_comment`. */
function namesOf(node: Element): string[] {
  return [...classesOf(node), property(node, 'id') ?? ''].flatMap((name) => [
    name,
    ...name.replace(/([a-z])([A-Z])/gu, '$1-$2').split(/[-_]/u),
  ]);
}

function looksLikeFurniture(node: Element, inContent: boolean): boolean {
  if (/^(?:html|body|main|article|td|th|tr|tbody)$/u.test(node.tagName)) return false;
  const role = property(node, 'role');
  if (furnitureTags.has(node.tagName) || (role !== null && furnitureRoles.has(role.toLowerCase()))) return true;
  if (!inContent && edgeTags.has(node.tagName)) return true;
  if (/^(?:header|footer)$/u.test(property(node, 'title') ?? '')) return true; // Page headers and footers, as LibreOffice writes them.
  return namesOf(node).some((name) => furnitureNames.test(name));
}

const boxTags = /^(?:ul|ol|div|section|p|td)$/u;
/** The number of an official document: a list of such links is what a plan builds on. */
const documentNumber = /\d\s{0,2}[/-]\s{0,2}\p{Lu}/u;

/** Lists and boxes of links: a menu without a name. */
function isLinkBox(node: Element, words: string): boolean {
  if (!boxTags.test(node.tagName) || documentNumber.test(words)) return false;
  const links = elementsIn(node).filter((e) => e.tagName === 'a' && !(property(e, 'href') ?? '#').startsWith('#'));
  const linked = links.reduce((sum, link) => sum + sizeOf(rawText(link)), 0);
  return links.length >= 4 && linked > sizeOf(words) * 0.85 && linked / links.length < 60;
}

/**
 * The parts of a page that are not its content: menus, banners, cookie notices, comments, lists of links. A part that holds words of an
 * official document, or more than a third of what the page says, is content whatever it is called.
 */
export function findFurniture(page: HtmlNode): Set<Element> {
  const whole = sizeOf(wordsIn(page));
  const document = documentElement(page, whole);
  const found = new Set<Element>([
    ...besideNamedContent(page, whole),
    ...(document ? aboveLetterhead(page, document) : []),
    ...aroundDocument(page, whole, (node) => boxTags.test(node.tagName) && isLinkBox(node, wordsIn(node))),
  ]);
  const walk = (node: HtmlNode, inContent: boolean, inDocument: boolean): void => {
    for (const child of childrenOf(node)) {
      if (!isElement(child) || isSilent(child) || found.has(child)) continue;
      const inside = inContent || /^(?:article|main)$/u.test(child.tagName);
      const named = looksLikeFurniture(child, inContent);
      if (named || boxTags.test(child.tagName)) {
        const words = wordsIn(child);
        const worth = documentWords.test(words) || sizeOf(words) * 3 > whole;
        if (!worth && (named || (!inDocument && isLinkBox(child, words)))) {
          found.add(child);
          continue;
        }
      }
      walk(child, inside, inDocument || child === document?.node);
    }
  };
  walk(page, false, false);
  return found;
}
