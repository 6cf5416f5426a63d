import type { RowReader } from './raw-row.js';

/** Parquet: the rows of the file, one row group after the other; the ordinal of the row stands for its line. */
export const readParquet: RowReader = async function* (file) {
  const [{ asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects }, { compressors }] = await Promise.all([
    import('hyparquet'),
    import('hyparquet-compressors'),
  ]);
  const buffer = await asyncBufferFromFile(file);
  const metadata = await parquetMetadataAsync(buffer);
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows);
    const rows = await parquetReadObjects({ file: buffer, metadata, compressors, rowStart, rowEnd });
    for (const [index, fields] of rows.entries()) yield { line: rowStart + index + 1, fields };
    rowStart = rowEnd;
  }
};
