import { classes } from './describe.js';

const colours = { substantive: '#b3261e', explained: '#1f5fae', structural: '#6b4fa0', editorial: '#5f6368' } as const;

/** Hides what the box of a class does not ask for: changes of the list, and links in the text. Rows stay, so that both versions can be read on. */
const filters = classes
  .map(
    (name) => `body:has(#show-${name}:not(:checked)) .change.${name},body:has(#show-${name}:not(:checked)) .links .${name}{display:none}`,
  )
  .join('\n');

/** The whole style of the page: screen and print. */
export const style = `
body{font:15px/1.5 "Segoe UI","Noto Sans","DejaVu Sans",sans-serif;margin:1.5rem auto;max-width:88rem;padding:0 1rem;color:#1b1b1f;background:#fff}
h1{font-size:1.4rem;margin:0 0 .3rem}h2{font-size:1.1rem;margin:1.6rem 0 .6rem}.paths,.pages,.reason,.item{color:#5f6368;font-size:.87rem;margin:.15rem 0}
.filters{position:sticky;top:0;background:#fff;padding:.5rem 0;border-bottom:1px solid #ccc;display:flex;gap:1.1rem;flex-wrap:wrap;z-index:1}
nav{margin:.5rem 0}nav a,.head a{margin-right:.6rem}ol{padding-left:2.4rem}
.change{margin:.55rem 0;padding:.2rem .7rem;border-left:4px solid}.change p{margin:.15rem 0;overflow-wrap:anywhere}
.class{font-size:.8rem}del{background:#fde2e0;color:#8c1d18;text-decoration:line-through}ins{background:#dff3e3;color:#0d5c24;text-decoration:none;font-weight:600}
table{border-collapse:collapse;width:100%;table-layout:fixed}th,td{border:1px solid #d5d5da;padding:.35rem .55rem;vertical-align:top;text-align:left;overflow-wrap:anywhere;width:50%}
th{background:#f3f3f6;position:sticky;top:2.6rem}td.section{font-weight:600}td.none{background:#f6f6f8}.marker{color:#5f6368}.row.same td{color:#6f6f76}
.row:target td,.change:target{background:#fff8dc}.links{font-size:.8rem;white-space:nowrap}
body:has(#show-same:not(:checked)) .row.same{display:none}
${classes.map((name) => `.${name}>.head .class,.filters .${name},.links .${name}{color:${colours[name]}}.change.${name}{border-color:${colours[name]}}`).join('\n')}
${filters}
@media print{.filters,nav,.head a{display:none}body{max-width:none;margin:0;font-size:10.5pt}th{position:static}tr,.change{break-inside:avoid}}
`;
