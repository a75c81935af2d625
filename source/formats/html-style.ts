/** The looks of the HTML page: one column that a phone shows without zooming, dark where the reader's system is, black on white on A4. */
export const style = `
:root { color-scheme: light dark; --text: #1c1e21; --quiet: #5c626b; --line: #d5d9df; --link: #0b57a4; --accent: #7a3e00; --page: #ffffff; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e4e6ea; --quiet: #a0a7b1; --line: #3a3f47; --link: #8ab8f5; --accent: #f0b37e; --page: #16181c; }
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
@page { size: A4; margin: 14mm 17mm; }
@media print {
  :root { --text: #000; --quiet: #444; --line: #999; --link: #000; --accent: #000; --page: #fff; color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.3; }
  h1 { font-size: 20pt; }
  h2 { margin: 10pt 0 3pt; padding-bottom: 1pt; font-size: 12pt; }
  h3 { margin: 6pt 0 1pt; font-size: 10pt; }
  article h3 .quiet { display: inline; font-size: inherit; }
  h2, h3 { break-after: avoid; }
  article, li, dd { break-inside: avoid; }
  p, ul, dl { margin: 2pt 0; orphans: 2; widows: 2; }
  dl { display: grid; gap: 0 1rem; }
  li { margin: 0; }
  nav, .timeline { display: none; }
  a { text-decoration: none; }
  .links a { text-decoration: underline; padding: 0; }
}
`.trim();
