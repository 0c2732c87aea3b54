/** How does a table become a file that spreadsheets open without harm? */

import Papa from 'papaparse';

export type Cell = string | number | boolean | undefined;
/** Cells by column; a column that a row lacks stays empty. */
export type Row = Readonly<Record<string, Cell>>;

/** What a spreadsheet would run as a formula, full-width signs included; it comes out behind an apostrophe. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** Without it, spreadsheets take the file for one of the machine's own code page and garble the quotes. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * UTF-8 with a byte order mark, a header line, lines ended by CR and LF.
 * @param columns in order; those of the rows that are not among them are left out.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function writeCsv(columns: readonly string[], rows: readonly Row[]): string {
	const data = rows.map((row) => columns.map((column) => row[column] ?? ''));
	const table = Papa.unparse({ fields: [...columns], data }, { newline: '\r\n', escapeFormulae: FORMULA });
	return `${BYTE_ORDER_MARK}${table}${rows.length > 0 ? '\r\n' : ''}`;
}

/** Several ids or words in one cell. */
export function joinCell(items: readonly string[]): string {
	return items.join(' ');
}
