import {filterRules} from './html-filters.js';

/**
 * The style sheet of the HTML page: one column that fits a phone without zooming, dark in a dark colour scheme, black on
 * white A4 in print.
 */
export const style = `
:root { color-scheme: light dark; --text: #1c1e21; --quiet: #5c626b; --line: #d5d9df; --link: #005f7a; --accent: #855000; --open: #1d6b34; --fill: #cfe8f1; --page: #ffffff; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e4e6ea; --quiet: #a0a7b1; --line: #3a3f47; --link: #5cc4e4; --accent: #e5ac4f; --open: #74c98a; --fill: #1d4352; --page: #16181c; }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
h1 { margin: 0; font-size: 2rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 0.75rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--line); font-size: 1.3rem; line-height: 1.3; }
h3 { margin: 1.5rem 0 0.25rem; font-size: 1.05rem; line-height: 1.4; }
article h3 { font-weight: normal; }
article h3 .quiet { display: block; font-size: 0.9rem; }
p, ul, dl { margin: 0.5rem 0; }
ul { padding-left: 1.25rem; }
li { margin: 0.15rem 0; }
a { color: var(--link); text-underline-offset: 0.15em; }
a strong { font-weight: inherit; }
dl { display: grid; grid-template-columns: minmax(5.5rem, max-content) 1fr; gap: 0.15rem 1rem; }
dt { grid-column: 1; color: var(--quiet); }
dd { grid-column: 2; min-width: 0; margin: 0; }
header .photo { float: inline-end; max-width: 7rem; max-height: 9rem; margin: 0 0 0.5rem 1rem; }
header > p { margin: 0.25rem 0; }
.open { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem 0.6rem; margin: 0.9rem 0; }
.open .mark { color: var(--open); }
.button { padding: 0.3rem 0.9rem; border: 1px solid var(--link); border-radius: 0.4rem; text-decoration: none; }
.button:first-of-type { background: var(--link); color: var(--page); }
.figures { display: flex; flex-wrap: wrap; gap: 0.25rem 1.75rem; margin: 1rem 0; padding: 0; list-style: none; color: var(--quiet); }
.figures strong { display: block; color: var(--text); font-size: 1.5rem; line-height: 1.2; }
.filters { display: flex; flex-wrap: wrap; gap: 0.4rem; margin: 0.75rem 0; padding: 0; border: 0; }
.filters legend { float: inline-start; margin-inline-end: 0.6rem; padding: 0.15rem 0; color: var(--quiet); }
.filters input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: pointer; }
.filters label { position: relative; padding: 0.1rem 0.6rem; border: 1px solid var(--line); border-radius: 1rem; }
.filters label span { color: var(--quiet); font-size: 0.85em; }
.filters label:has(:checked) { border-color: var(--link); background: var(--fill); }
.filters :checked + span { color: inherit; }
.filters label:has(:focus-visible) { outline: 2px solid var(--link); outline-offset: 2px; }
@media screen {
  ${filterRules} { display: none; }
}
nav { margin-top: 1rem; }
nav ul, .links { display: flex; flex-wrap: wrap; gap: 0.15rem 1rem; padding: 0; list-style: none; }
nav a, .links a { display: inline-block; padding: 0.2rem 0; }
.timeline { display: block; width: 100%; margin: 1.5rem 0 0; font-size: 13px; fill: var(--text); }
.timeline .year { fill: var(--quiet); text-anchor: middle; }
.timeline .held { fill: var(--link); }
.timeline .expected, .timeline .coauthor { fill: none; stroke: var(--link); stroke-width: 1.5; }
.timeline .first, .timeline .paper { fill: var(--accent); }
.timeline .coauthor { stroke: var(--accent); }
.timeline .honor { fill: var(--quiet); }
.quiet { color: var(--quiet); }
.accent { color: var(--accent); font-weight: 600; }
.bar { color: var(--accent); }
article:target { outline: 2px solid var(--line); outline-offset: 0.5rem; }
@media (max-width: 30rem) {
  dl { display: block; }
  dt { margin-top: 0.4rem; font-size: 0.9rem; }
}
@page { size: A4; margin: 10mm 13mm; }
@media print {
  :root { --text: #000; --quiet: #444; --line: #999; --link: #000; --accent: #000; --open: #000; --page: #fff; color-scheme: light; }
  body { max-width: none; padding: 0; font: 8.2pt/1.16 "Source Sans 3", "Helvetica Neue", Arial, "Liberation Sans", system-ui, sans-serif; }
  h1 { font-size: 18pt; }
  h2 { margin: 4pt 0 1.5pt; padding-bottom: 0.5pt; font-size: 10.5pt; }
  h3 { margin: 2pt 0 0; font-size: 8.6pt; line-height: inherit; }
  article h3 .quiet { display: inline; font-size: inherit; }
  h2, h3 { break-after: avoid; }
  article, li, dd { break-inside: avoid; }
  article { display: grid; grid-template-columns: 1fr max-content; column-gap: 1rem; }
  article > * { grid-column: 1 / -1; }
  article > h3 { grid-column: 1; }
  article > .links { grid-column: 2; grid-row: 1; align-self: end; }
  p, ul, dl { margin: 0.5pt 0; orphans: 2; widows: 2; }
  header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1.2rem; }
  header h1 { width: 100%; }
  header > p, .open, header .links { margin: 0.5pt 0; }
  dl { display: grid; gap: 0 0.8rem; }
  li { margin: 0; }
  nav, .timeline, .figures, .filters, .button { display: none; }
  /* Short things of an item stand in lines, not one below the other. */
  article dl { display: block; color: var(--quiet); }
  article dt, article dd, article ul:not(.links) li { display: inline; }
  article dt::after { content: ": "; }
  article dd + dt::before, article dd + dd::before, article ul:not(.links) li + li::before { content: " · "; }
  article ul:not(.links) { padding: 0; }
  section > ul { columns: 2; column-gap: 2rem; }
  #contact dl { grid-template-columns: repeat(2, max-content 1fr); }
  #contact dt, #contact dd { grid-column: auto; }
  /* Numbers and topics are for readers of the screen. */
  #about h3, #about h3 ~ dl, #publications dl { display: none; }
  a { text-decoration: none; }
  .links { display: block; }
  .links li { display: inline; margin-inline-end: 0.7rem; }
  .links a { display: inline; padding: 0; text-decoration: underline; }
}
`.trim();
