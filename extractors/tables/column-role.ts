/**
 * What a column of a task table holds. `mixed` columns hold units and running text (`Cách thức thực hiện`, `Vai trò`); `group` columns
 * head several rows (`Nhóm nhiệm vụ`).
 */
export type ColumnRole =
  | 'number'
  | 'task'
  | 'product'
  | 'time'
  | 'lead'
  | 'coordinate'
  | 'implement'
  | 'monitor'
  | 'target'
  | 'mixed'
  | 'group'
  | 'note'
  | 'other';

/** What a row of a task table is. */
export type RowKind = 'header' | 'group' | 'task' | 'total' | 'other';
