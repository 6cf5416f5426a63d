import { openEnd } from '../line-kinds.js';

/** A name of a body or a time of which only the first word stands there. */
const begunName =
  /(?:^|[,;]\s|và\s|[-–]\s)(?:Bộ|Sở|Phòng|Ban|Cục|Chi cục|Trung tâm|Trường|Hội|Viện|Các|UBND|Ủy ban|Uỷ ban|Công|Thanh|Văn|Tháng|Ngày|Năm|Quý|Giai đoạn|Trước|Sau|Đến|Từ)$/u;

/** Whether a text cannot be the end of a cell: its last word calls for another. */
export const isOpen = (text: string): boolean => openEnd.test(text) || begunName.test(text);
