/** The look of a report that stands alone: each colour one light-dark() pair, the fonts those of the reader's machine. */
export const STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#fff,#141618);--ink:light-dark(#17191b,#ebebe7);--ink-2:light-dark(#4c5156,#b4b8bb);--ink-3:light-dark(#63686d,#969b9f);--ink-copy:light-dark(#1c1e20,#dddcd6);--hair:light-dark(#e4e4e0,#2b2f33);--edge:light-dark(#858a8f,#757b81);
--copy-font:"Source Serif 4","Source Serif 4 Variable",Georgia,"Times New Roman",serif;--ui-font:Inter,"Inter Variable",system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
.cor{--v:light-dark(#0f4a3c,#96fcca);--line:solid}
.att{--v:light-dark(#1466e0,#4a8ff5);--line:double}
.dis{--v:light-dark(#a83a00,#fa8c31);--line:wavy}
.unv{--v:light-dark(#6a6f73,#8f8f8f);--line:dashed}
.noc{--v:light-dark(#5a2370,#f0caf7);--line:dotted}
.open{--v:light-dark(#63686d,#969b9f);--line:solid}
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding:2rem 0}
body{margin:0;background:var(--paper);color:var(--ink-copy);font:1.0625rem/1.6 var(--copy-font)}
h1,h2,h3,p,ul,ol,blockquote{margin:0;padding:0}
ul,ol{list-style:none}
a{color:inherit;text-decoration:underline;text-decoration-color:var(--edge);text-decoration-thickness:1px;text-underline-offset:.2em}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--ink);outline-offset:2px;border-radius:4px}
:target{outline:2px solid var(--edge);outline-offset:6px;border-radius:4px}
.skip{position:absolute;left:.75rem;top:-4rem;padding:.5rem .75rem;background:var(--ink);color:var(--paper)}
.skip:focus{top:.5rem}
.glyphs{position:absolute;width:0;height:0}
main{max-width:56rem;margin:0 auto;padding:2rem 1.5rem 4.5rem;overflow-wrap:break-word}
header{display:grid;gap:.75rem;padding-bottom:1.5rem;border-bottom:1px solid var(--ink)}
.kicker{font:600 .8125rem/1.3 var(--ui-font);color:var(--ink)}
.demo{font-weight:400;font-style:italic;color:var(--ink-3)}
h1{font-size:2.125rem;line-height:1.15;letter-spacing:-.012em;font-weight:600;color:var(--ink);max-width:24ch;text-wrap:balance}
.published,.by{font:.8125rem/1.5 var(--ui-font);color:var(--ink-2);text-wrap:pretty}
.published:empty{display:none}
.standfirst{max-width:58ch}
.tally{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;font:.8125rem/1.4 var(--ui-font);font-variant-numeric:tabular-nums}
.tally b{font-weight:600;color:var(--ink)}
.v{display:inline-flex;align-items:baseline;gap:.35em;color:var(--v);font-weight:500;white-space:nowrap}
.v svg{width:1em;height:1em;flex:none;align-self:center;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.v span{text-decoration:underline var(--line) 1px;text-underline-offset:.24em;text-decoration-skip-ink:none}
.v.open span{text-decoration:none}
h2{font:600 1rem/1.3 var(--ui-font);color:var(--ink);margin:3rem 0 .75rem;padding-top:.75rem;border-top:1px solid var(--ink)}
.copy{display:grid;grid-template-columns:minmax(0,31.5rem) minmax(0,1fr);gap:0 3rem;margin-top:1.5rem}
.copy>*{grid-column:1;margin-bottom:1em;text-wrap:pretty;white-space:pre-line}
.copy>.side{grid-column:2;margin:0 0 1em;padding-top:.35rem;font:.75rem/1.5 var(--ui-font);white-space:normal}
.copy>h2.title{font:600 1.25rem/1.3 var(--copy-font);border:0;padding:0;margin:0 0 .6em}
.copy>h2.heading{font:inherit;font-weight:600;border:0;padding:0;margin:.6em 0 .4em}
.copy>blockquote{padding-left:1.25rem;border-left:2px solid var(--hair)}
.copy>.item{padding-left:1.25rem}
.deck{font-style:italic}
.caption{font-size:.9375rem}
.dateline{font:.8125rem/1.4 var(--ui-font);color:var(--ink-3)}
.quiet{color:var(--ink-3)}
mark{background:none;color:inherit;text-decoration:underline var(--line) var(--v) 1.5px;text-underline-offset:.26em;text-decoration-skip-ink:none}
mark.att,mark.dis{text-decoration-thickness:1px}
mark.noc{text-decoration-thickness:2px}
mark.open{text-decoration-thickness:1px}
sup{font:500 .66em/0 var(--ui-font);vertical-align:.55em;margin-left:.15em}
.side li{display:grid;grid-template-columns:1.6rem auto;gap:.35rem;justify-content:start}
.side i{font-style:normal;color:var(--ink-3);text-align:right;font-variant-numeric:tabular-nums}
.notes{columns:2;column-gap:3rem;font-size:.9375rem;line-height:1.5}
.notes>li{break-inside:avoid;display:grid;grid-template-columns:1.9rem minmax(0,1fr);padding-bottom:1rem}
.notes>li>b{font:600 .8125rem/1.75 var(--ui-font);color:var(--ink)}
.notes .v{font:600 .8125rem/1.5 var(--ui-font)}
.claim{color:var(--ink);font-weight:500}
.why{font:.8125rem/1.5 var(--ui-font);color:var(--ink-2);margin-top:2px;white-space:pre-line}
.notes ul{margin-top:.35rem}
.notes ul li{padding:.35rem 0;border-top:1px solid var(--hair)}
.notes ul .flag{display:block;color:var(--ink)}
.notes q{display:block;font-size:.875rem}
.notes q.marked{quotes:none}
.notes ul span{font:.75rem/1.5 var(--ui-font);color:var(--ink-2)}
.origins{display:grid;grid-template-columns:1fr 1fr;gap:1.5rem 3rem;font:.8125rem/1.5 var(--ui-font)}
.origins h3{font:600 1.0625rem/1.35 var(--copy-font);color:var(--ink)}
.origins p{color:var(--ink-2)}
.origins ul,.plain{margin-top:.5rem}
.origins li,.plain li{padding:.35rem 0;border-top:1px solid var(--hair)}
.sheet{columns:2;column-gap:3rem;font:.8125rem/1.5 var(--ui-font)}
.sheet section{margin-bottom:1.5rem}
.sheet h3{font:600 .8125rem/1.5 var(--ui-font);color:var(--ink);break-after:avoid}
.sheet li{break-inside:avoid;display:grid;padding:.3rem 0;border-top:1px solid var(--hair)}
.sheet b{font:500 .9375rem/1.45 var(--copy-font);color:var(--ink)}
.sheet .flag{color:var(--ink)}
.flag svg{width:1em;height:1em;margin-right:.35em;vertical-align:-.125em;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}
section>p,.plain,table{font:.8125rem/1.6 var(--ui-font);color:var(--ink-2);max-width:72ch}
.copy>p{font:inherit;color:inherit;max-width:none}
.copy>p.quiet{color:var(--ink-2);font-size:.9375rem}
.copy>p.dateline{font:.8125rem/1.4 var(--ui-font);color:var(--ink-3)}
section>p+p,section>ul+p{margin-top:.5rem}
table{border-collapse:collapse;margin:.75rem 0;max-width:none;width:100%;table-layout:fixed}
caption{text-align:left;font-weight:600;color:var(--ink);padding-bottom:.35rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;border-top:1px solid var(--hair);font-weight:400;overflow-wrap:anywhere}
thead th{font-weight:600}
th span{display:block;color:var(--ink-3)}
code{font:.75rem/1.5 ui-monospace,"SFMono-Regular",Menlo,monospace;overflow-wrap:anywhere}
@media (max-width:48rem){main{padding:1.5rem 1rem 3rem}h1{font-size:1.75rem}.copy,.origins{grid-template-columns:minmax(0,1fr)}.copy>.side{grid-column:1;display:flex;flex-wrap:wrap;gap:0 .75rem;margin:-.6em 0 1.2em}.side li{grid-template-columns:auto auto}.notes,.sheet{columns:1}table,caption,tbody,tr,th,td{display:block}thead{display:none}td{border:0}}
@media print{@page{size:A4;margin:16mm 18mm 18mm}:root{color-scheme:light}.skip{display:none}main{padding:0;max-width:none}body{font-size:10.5pt;line-height:1.5}h2{margin:7mm 0 3mm;padding-top:2mm}h2,h3{break-after:avoid}.copy{grid-template-columns:minmax(0,1fr) 36mm;gap:0 10mm;margin-top:5mm}.copy>p{orphans:3;widows:3;margin-bottom:.75em}.notes{columns:2;column-gap:8mm;font-size:9pt}.notes>li{padding-bottom:2.5mm}.why,.origins,.sheet,.plain,.by,.published,section>p,table{font-size:8pt}.copy>p{font-size:inherit}.quiet,.why,.by,.published,.origins p,section>p,th span{color:#333}.origins{grid-template-columns:1fr 1fr}.origins section,tr{break-inside:avoid}:target{outline:0}}
`;

/** One drawing for each verdict, used by reference. */
export const GLYPHS = `<svg class="glyphs" aria-hidden="true">
<symbol id="g-cor" viewBox="0 0 16 16"><path d="M2.8 8.6l3.4 3.4 7-7.6"/></symbol>
<symbol id="g-att" viewBox="0 0 16 16"><g fill="currentColor" stroke="none"><path d="M7 3.2C4 4.2 2.2 6.4 2.2 9.5c0 2 1 3.200 2.500 3.200 1.400 0 2.400-1 2.400-2.300S6.200 8.100 4.900 8.100h-.5C4.600 6.700 5.600 5.400 7.300 4.600z"/><path d="M13.800 3.200C10.800 4.200 9 6.400 9 9.500c0 2 1 3.200 2.500 3.200 1.400 0 2.400-1 2.400-2.300S13 8.100 11.700 8.100h-.5c.2-1.400 1.200-2.700 2.900-3.500z"/></g></symbol>
<symbol id="g-dis" viewBox="0 0 16 16"><path d="M2.800 6h10.400M2.800 10h10.400M10.800 2.600L5.200 13.400"/></symbol>
<symbol id="g-unv" viewBox="0 0 16 16"><path d="M5.200 5.500a2.800 2.800 0 1 1 4.200 2.400c-.9.5-1.400 1-1.400 2.100M8 13v.01"/></symbol>
<symbol id="g-noc" viewBox="0 0 16 16"><circle cx="8" cy="8" r="4.800"/><path d="M13 3L3 13"/></symbol>
<symbol id="g-open" viewBox="0 0 16 16"><circle cx="8" cy="8" r="2.600"/></symbol>
<symbol id="g-flag" viewBox="0 0 16 16"><path d="M4 14.2V2.4h8.4l-2 2.9 2 2.9H4"/></symbol>
</svg>`;
