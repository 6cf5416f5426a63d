import type { Element } from 'hast';
import { childrenOf, classesOf, elementsIn, type HtmlNode, isElement, isSilent, property, rawText } from './elements.js';

/** Parts of a page around its content, by what they are in HTML or say of themselves for screen readers (WAI-ARIA 1.2, 5.4). */
const furnitureTags = new Set(['nav', 'aside', 'dialog', 'menu', 'search']);
const furnitureRoles = new Set(
  'navigation banner complementary contentinfo search dialog alertdialog menu menubar toolbar tablist alert status tooltip'.split(' '),
);
const edgeTags = new Set(['header', 'footer']);

/** Words of class names and ids that web sites give to what stands around the content; compared word by word. */
const furnitureNames =
  /^(?:(?:main|top|left|right|sub|mega|mobile|side)?-?(?:menu|nav|navbar|navigation|sidebar)|breadcrumbs?|cookies?|consent|gdpr|advert(?:s|isement|ising)?|ads?|banner|share|sharing|social|socials|comments?|binh-?luan|related|lien-?quan|popup|modal|toolbar|pagination|pager|newsletter|subscribe|login|search|topbar|copyright|sitemap|widget|rating|tags?|footer|skip|skip-?link|sr-only|visually-hidden|screen-reader-text|print|no-?print)$/iu;

/** What only an official document says: where it stands, nothing is furniture. */
const documentWords =
  /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM|(?:^|\n)\s*(?:KẾ HOẠCH|PHỤ LỤC|QUYẾT ĐỊNH|NGHỊ QUYẾT|Nơi nhận|Căn cứ\s)/u;

const text = (node: HtmlNode): string => {
  if (node.type === 'text') return node.value;
  if (isElement(node) && isSilent(node)) return '';
  return childrenOf(node).map(text).join('');
};

const size = (words: string): number => words.replace(/\s+/gu, '').length;

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

/** Lists and boxes of links: a menu without a name. */
function isLinkBox(node: Element, words: string): boolean {
  if (!/^(?:ul|ol|div|section|p|td)$/u.test(node.tagName)) return false;
  const links = elementsIn(node).filter((e) => e.tagName === 'a' && !(property(e, 'href') ?? '#').startsWith('#'));
  const linked = links.reduce((sum, link) => sum + size(rawText(link)), 0);
  return links.length >= 4 && linked > size(words) * 0.85 && linked / links.length < 60;
}

const isLarge = (table: Element): boolean => table.tagName === 'table' && elementsIn(table).filter((e) => e.tagName === 'tr').length > 2;

/** What stands beside the element that a page names as its content, where that holds most of what the page says. */
function besideContent(page: HtmlNode, whole: number): Element[] {
  const named = elementsIn(page).filter((e) => e.tagName === 'main' || e.tagName === 'article' || property(e, 'role') === 'main');
  const sized = named.map((node) => ({ node, size: size(text(node)) }));
  const content = sized.reduce<(typeof sized)[number] | null>((best, next) => (best && best.size >= next.size ? best : next), null);
  if (!content || content.size * 2 < whole) return [];
  const beside: Element[] = [];
  const walk = (node: HtmlNode): boolean => {
    if (node === content.node) return true;
    const children = childrenOf(node).filter(isElement);
    const path = children.find(walk);
    if (path) beside.push(...children.filter((child) => child !== path));
    return path !== undefined;
  };
  walk(page);
  const worth = (node: Element): boolean =>
    documentWords.test(text(node)) || size(text(node)) * 3 > content.size || [node, ...elementsIn(node)].some(isLarge);
  return beside.filter((node) => node.tagName !== 'head' && !worth(node));
}

/**
 * The parts of a page that are not its content: menus, banners, cookie notices, comments, lists of links. A part that holds words of an
 * official document, or more than a third of what the page says, is content whatever it is called.
 */
export function findFurniture(page: HtmlNode): Set<Element> {
  const whole = size(text(page));
  const found = new Set<Element>(besideContent(page, whole));
  const walk = (node: HtmlNode, inContent: boolean): void => {
    for (const child of childrenOf(node)) {
      if (!isElement(child) || isSilent(child) || found.has(child)) continue;
      const inside = inContent || /^(?:article|main)$/u.test(child.tagName);
      const named = looksLikeFurniture(child, inContent);
      if (named || /^(?:ul|ol|div|section|p|td)$/u.test(child.tagName)) {
        const words = text(child);
        const worth = documentWords.test(words) || size(words) * 3 > whole;
        if (!worth && (named || isLinkBox(child, words))) {
          found.add(child);
          continue;
        }
      }
      walk(child, inside);
    }
  };
  walk(page, false);
  return found;
}
