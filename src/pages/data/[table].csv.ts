import type { APIRoute } from 'astro';
import { tableCsv } from '../../export/data/data-table.ts';
import { type TablePath, tablePaths } from '../../astro/table-paths.ts';

export const getStaticPaths = tablePaths;

/** A table of the data package. */
export const GET: APIRoute<TablePath['props']> = ({ props }) =>
	new Response(tableCsv(props.table), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
