import type { PagePicture } from '../ocr/picture.js';
import type { OpenDocument } from './pdfium.js';

/** Pages are drawn for recognition at this resolution (pixels an inch): measured, more gains nothing. */
export const DRAWING_DPI = 200;
/** Larger sheets are drawn coarser, so that their picture has no more pixels than this. */
const MOST_PIXELS = 30_000_000;
/** FPDFBitmap_BGRx: four bytes a pixel, the last unused. */
const FORMAT = 3;
const WHITE = 0xffffffff;

/** Draws one page (counted from 1) as displayed, without its annotations (stamps of signatures); null where the engine cannot. */
export function renderPage({ engine, pointer }: OpenDocument, number: number, resolution = DRAWING_DPI): PagePicture | null {
  const { api } = engine;
  const page = api.FPDF_LoadPage(pointer, number - 1);
  if (page === 0) return null;
  const [across, down] = [api.FPDF_GetPageWidthF(page) / 72, api.FPDF_GetPageHeightF(page) / 72];
  const dpi = Math.min(resolution, Math.sqrt(MOST_PIXELS / (across * down)));
  const [width, height] = [Math.max(1, Math.round(across * dpi)), Math.max(1, Math.round(down * dpi))];
  const bitmap = api.FPDFBitmap_CreateEx(width, height, FORMAT, 0, 0);
  if (bitmap === 0) {
    api.FPDF_ClosePage(page);
    return null;
  }
  api.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
  api.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, 0);
  const stride = api.FPDFBitmap_GetStride(bitmap);
  const pixels = engine.read(api.FPDFBitmap_GetBuffer(bitmap), stride * height);
  api.FPDFBitmap_Destroy(bitmap);
  api.FPDF_ClosePage(page);
  return { width, height, channels: 4, pixels, dpi };
}
