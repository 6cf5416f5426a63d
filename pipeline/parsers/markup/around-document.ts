import type { Element } from 'hast';
import { documentElement, isMinor } from './content.js';
import { childrenOf, elementsIn, type HtmlNode, isElement, rawText } from './elements.js';
import { letterheadWords, wordsIn } from './words.js';

/** What portals say about a document in a table of their own, label by label; compared with a whole cell. */
const factLabel =
  /^(?:Số(?:\s?[,/]?\s?(?:ký\s+hiệu|hiệu))|(?:Ngày|Thời\s+gian)\s+(?:ban\s+hành|(?:có\s+|hết\s+)?hiệu\s+lực|đăng(?:\s+công\s+báo)?|ký)|Cơ\s+quan\s+ban\s+hành|Nơi\s+ban\s+hành|Người\s+ký(?:\s+duyệt)?|Chức\s+(?:danh|vụ)|Trích\s+yếu(?:\s+nội\s+dung)?|(?:Tên\s+)?loại\s+văn\s+bản|Hình\s+thức\s+văn\s+bản|Lĩnh\s+vực|Tình\s+trạng(?:\s+hiệu\s+lực)?|(?:Tệp|Tập\s+tin|File|Tài\s+liệu)\s+đính\s+kèm)\s*:?$/iu;

/** With which words portals begin what they offer behind a document. */
const offers =
  /^\s*(?:(?:Các\s+)?(?:văn\s+bản|tin|bài\s+viết|tài\s+liệu)\s+(?:liên\s+quan|khác|cùng\s+\S|mới|đã\s+đưa)|Bản\s+quyền|Copyright|©|Chia\s+sẻ|Bình\s+luận|Lượt\s+xem|Tải\s+về)/iu;

/** Whether a table is the sheet of facts about a document: at least three of its rows begin with a label of such a sheet. */
export function isFactSheet(table: Element): boolean {
  if (table.tagName !== 'table' || letterheadWords.test(wordsIn(table))) return false;
  const rows = elementsIn(table).filter((element) => element.tagName === 'tr');
  const labels = rows.map((row) => {
    const first = childrenOf(row).find((node): node is Element => isElement(node) && /^t[dh]$/u.test(node.tagName));
    return first ? rawText(first).normalize('NFC').trim() : '';
  });
  return labels.filter((label) => label.length < 60 && factLabel.test(label)).length >= 3;
}

/** The nearest elements before and behind the way from `node` to `goal`; those before it in reading order. */
function besideWay(node: HtmlNode, goal: (element: Element) => boolean): { before: Element[]; behind: Element[] } {
  const children = childrenOf(node).filter(isElement);
  const at = children.findIndex((child) => goal(child) || elementsIn(child).some(goal));
  if (at < 0) return { before: [], behind: [] };
  const deeper = goal(children[at]!) ? { before: [], behind: [] } : besideWay(children[at]!, goal);
  return { before: [...children.slice(0, at), ...deeper.before], behind: [...deeper.behind, ...children.slice(at + 1)] };
}

/**
 * What a portal prints around a document that has a letterhead: the sheet of facts and lists of links above it, related documents and
 * the portal's own notices behind it. `isLinks` tells lists of links.
 */
export function aroundDocument(page: HtmlNode, whole: number, isLinks: (node: Element) => boolean): Element[] {
  const document = documentElement(page, whole);
  if (!document) return [];
  const beyond = besideWay(page, (element) => element === document.node);
  const above = besideWay(document.node, (element) => element.tagName === 'table' && letterheadWords.test(wordsIn(element)));
  const sheets = [...beyond.before, ...above.before, ...beyond.behind].flatMap((node) => [node, ...elementsIn(node)]).filter(isFactSheet);
  const menus = above.before.filter((node) => isMinor(node, document.size) && isLinks(node));
  const offered = beyond.behind.filter((node) => isMinor(node, document.size) && offers.test(wordsIn(node)));
  return [...sheets, ...menus, ...offered];
}
