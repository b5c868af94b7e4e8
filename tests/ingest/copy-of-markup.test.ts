import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { composeCopy, leftOutOf } from '#lib/core/copy/compose-copy.ts';
import type { LeftOutReason, MarkedCopy } from '#lib/core/copy/left-out.ts';
import { markedCopy } from '#lib/core/copy/marked-copy.ts';
import { markupOf } from '#lib/core/copy/markup.ts';

const read = (html: string, language = 'en'): MarkedCopy => {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const root = markupOf(document.body);
  if (root === null) throw new Error('no body');
  return markedCopy(root, { article: null, language, address: 'https://dorna.example/story' });
};

type Row = readonly [
  says: string,
  html: string,
  copy: string,
  leftOut?: readonly (readonly [LeftOutReason, string])[],
  language?: string,
];

/** Copy around what is looked at, so that it is never most of the document. */
const AROUND =
  '<p>The council closed the old bridge on Tuesday after engineers found cracks in two of its pillars, the mayor said.</p>';
const AROUND_TEXT =
  'The council closed the old bridge on Tuesday after engineers found cracks in two of its pillars, the mayor said.';

const BLOCKS: readonly Row[] = [
  ['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
  ['blocks without white space between them', '<div>One.</div><div>Two.</div>', 'One.\n\nTwo.'],
  [
    'spans that are blocks',
    '<span style="display:block">Dead: 5</span><span style="display:block">12 hurt</span>',
    'Dead: 5\n\n12 hurt',
  ],
  [
    'spans that are blocks by their class',
    '<span class="d-block">Dead: 5</span><span class="d-block">12 hurt</span>',
    'Dead: 5\n\n12 hurt',
  ],
  [
    'labels side by side',
    '<p><label>Dead: 5</label><label>12 hurt</label>, police said.</p>',
    'Dead: 5 12 hurt, police said.',
  ],
  ['what is shown apart', '<p style="display:flex"><span>Dead: 5</span><span>12 hurt</span></p>', 'Dead: 5 12 hurt'],
  ['a first letter that floats', '<p><span style="float:left;display:block">T</span>welve died.</p>', 'Twelve died.'],
  ['text beside a block', 'One.<div>Two.</div>Three.', 'One.\n\nTwo.\n\nThree.'],
  ['text of a section and its paragraph', '<section>Lead.<p>Body.</p></section>', 'Lead.\n\nBody.'],
  ['white space of the source', '<p>One\n   two\t three</p>', 'One two three'],
  [
    'inline elements inside a word',
    '<p>The <b>m</b>ayor and <i>Ana</i>’s re<span>-</span>elec<em>tion</em></p>',
    'The mayor and Ana’s re-election',
  ],
  ['inline elements with spaces', '<p><b>Ana </b><i>Pop</i> said</p>', 'Ana Pop said'],
  ['a space in an element of its own', '<p><b>Ana</b><span> </span><b>Pop</b></p>', 'Ana Pop'],
  ['a line break', '<p>Strada Mare 5<br>Dorna</p>', 'Strada Mare 5\nDorna'],
  ['a line break in a heading', '<h2>The bridge<br>is closed</h2>', '## The bridge is closed'],
  ['two line breaks, which make paragraphs', 'One.<br><br>Two.<br/> <br/>Three.', 'One.\n\nTwo.\n\nThree.'],
  ['a place where a word may break', '<p>super<wbr>cali</p>', 'supercali'],
  ['soft hyphens', '<p>The min&shy;ister was ar\u00adrested.</p>', 'The minister was arrested.'],
  ['spaces without width', '<p>Ana&#8203; Pop&#xFEFF; said</p>', 'Ana Pop said'],
  ['joiners, which are part of a word or an emoji', '<p>👩‍🚒 می‌خواهم</p>', '👩‍🚒 می‌خواهم'],
  ['spaces that do not break', '<p>12&nbsp;000 lei, 5&nbsp;%</p>', '12\u00a0000 lei, 5\u00a0%'],
  [
    'entities',
    '<p>Tom &amp; Jerry &lt;tv&gt; caf&eacute; &#8222;da&#8221; &hellip;</p>',
    'Tom & Jerry <tv> café „da” …',
  ],
  ['entities that are written twice', '<p>AT&amp;amp;T</p>', 'AT&amp;T'],
  ['numbers of windows-1252 for characters', '<p>10 &#150; 12 &#128;</p>', '10 – 12 €'],
  ['an abbreviation', '<p>The <abbr title="European Union">EU</abbr> said</p>', 'The EU said'],
  ['a time as it is written', '<p>On <time datetime="2026-03-09">Monday</time> it rained.</p>', 'On Monday it rained.'],
  [
    'marks, code and small print',
    '<p><mark>Ana</mark> ran <code>ls</code> <small>twice</small>.</p>',
    'Ana ran ls twice.',
  ],
  [
    'headings with their level',
    '<h2>Who died</h2><p>Nobody.</p><h3>Where</h3><p>There.</p>',
    '## Who died\n\nNobody.\n\n### Where\n\nThere.',
  ],
  ['a heading by its role', '<div role="heading" aria-level="3">Where</div><p>There.</p>', '### Where\n\nThere.'],
  ['a rule', '<p>One.</p><hr><p>Two.</p>', 'One.\n\nTwo.'],
  ['a quotation set apart', '<blockquote><p>We leave.</p><p>Tonight.</p></blockquote>', '> We leave.\n\n> Tonight.'],
  ['a quotation of several lines', '<blockquote>We leave.<br>Tonight.</blockquote>', '> We leave.\n> Tonight.'],
  ['quotations in each other', '<blockquote>A<blockquote>B</blockquote></blockquote>', '> A\n\n> B'],
  ['who is quoted', '<blockquote>We leave.<footer>Ana Pop</footer></blockquote>', '> We leave.\n\n> Ana Pop'],
  ['a list', '<ul><li>One</li><li>Two</li></ul>', '- One\n- Two'],
  ['a list in letters', '<ol type="a"><li>One</li><li>Two</li></ol>', 'a. One\nb. Two'],
  ['a list in capitals by its style', '<ol style="list-style-type:upper-alpha"><li>One</li></ol>', 'A. One'],
  ['a numbered list', '<ol><li>One</li><li>Two</li></ol>', '1. One\n2. Two'],
  [
    'a numbered list that begins later',
    '<ol start="5"><li>One</li><li value="9">Two</li><li>Three</li></ol>',
    '5. One\n9. Two\n10. Three',
  ],
  [
    'a numbered list that counts down',
    '<ol reversed><li>Third</li><li>Second</li><li>First</li></ol>',
    '3. Third\n2. Second\n1. First',
  ],
  ['a list in a list', '<ul><li>One<ul><li>Sub</li></ul></li></ul>', '- One\n- Sub'],
  ['an item of two paragraphs', '<ol><li><p>One.</p><p>More.</p></li><li>Two.</li></ol>', '1. One.\nMore.\n2. Two.'],
  [
    'terms and what they mean',
    '<dl><dt>Bridge</dt><dd>A way over water</dd><dt>Why?</dt><dd>Nobody knows</dd></dl>',
    '- Bridge: A way over water\n- Why? Nobody knows',
  ],
  [
    'a term with two meanings',
    '<dl><dt>Bank</dt><dd>Of a river</dd><dd>For money</dd></dl>',
    '- Bank: Of a river\n- For money',
  ],
  [
    'what stands between terms',
    '<dl>In short:<div>Ana Pop was charged on Friday.</div><div><dt>Bank</dt><dd>Of a river</dd></div></dl>',
    'In short:\n\nAna Pop was charged on Friday.\n\n- Bank: Of a river',
  ],
  [
    'hidden terms',
    `${AROUND}<dl><div hidden><dt>Bank</dt><dd>Of a river</dd></div><dt>Bridge</dt><dd>A way over water</dd></dl>`,
    `${AROUND_TEXT}\n\n- Bridge: A way over water`,
    [['hidden', 'Bank: Of a river']],
  ],
  [
    'what opens on a click',
    '<details><summary>More about it</summary><p>Twelve died.</p></details>',
    'More about it\n\nTwelve died.',
  ],
  ['text that is set as it is typed', '<pre>Line 1\n  Line 2</pre>', 'Line 1\n  Line 2'],
  ['an address', '<address>Strada Mare 5</address>', 'Strada Mare 5'],
  ['a declared shadow', '<div><template shadowrootmode="open"><p>Shown.</p></template></div>', 'Shown.'],
  [
    'a template, a script and a style, which nobody sees',
    '<p>One.</p><template><p>Two.</p></template><script>three()</script><style>p{}</style>',
    'One.',
  ],
  ['a comment of the source', '<p>One<!-- two --> three</p>', 'One three'],
  ['nothing', '', ''],
];

const FIGURES: readonly Row[] = [
  [
    'a caption',
    '<figure><img src="a.jpg"><figcaption>The bridge in 1960</figcaption></figure>',
    '[Caption] The bridge in 1960',
  ],
  [
    'a quotation with its caption',
    '<figure><blockquote>We leave.</blockquote><figcaption>Ana Pop</figcaption></figure>',
    '> We leave.\n\n[Caption] Ana Pop',
  ],
  [
    'a table with its caption',
    '<figure><table><tr><th>Port</th><th>Dead</th></tr><tr><td>Dorna</td><td>12</td></tr></table><figcaption>Deaths</figcaption></figure>',
    '| Port | Dead |\n| Dorna | 12 |\n\n[Caption] Deaths',
  ],
  [
    'the caption of a table',
    '<table><caption>Deaths in 2025</caption><tr><td>Dorna</td><td>12</td></tr></table>',
    '[Caption] Deaths in 2025\n\n| Dorna | 12 |',
  ],
  ['a caption by its class', '<p class="wp-caption-text">The bridge in 1960</p>', '[Caption] The bridge in 1960'],
  [
    'a cell of two paragraphs',
    '<table><tr><td><p>One.</p><p>Two.</p></td><td>3</td></tr></table>',
    '| One. Two. | 3 |',
  ],
  ['an empty cell', '<table><tr><td></td><td>3</td></tr></table>', '| | 3 |'],
  [
    'a cell over two rows',
    '<table><tr><td rowspan="2">2025</td><td>May</td></tr><tr><td>June</td></tr></table>',
    '| 2025 | May |\n| | June |',
  ],
  [
    'a table that only lays out',
    '<table role="presentation"><tr><td>One.</td><td>Two.</td></tr></table>',
    'One.\n\nTwo.',
  ],
  ['a table of one column', '<table><tr><td>One.</td></tr><tr><td>Two.</td></tr></table>', 'One.\n\nTwo.'],
  [
    'a hidden row',
    `${AROUND}<table><tr><td>Cluj</td><td>3</td></tr><tr hidden><td>Iași</td><td>99</td></tr></table>`,
    `${AROUND_TEXT}\n\n| Cluj | 3 |`,
    [['hidden', '| Iași | 99 |']],
  ],
  [
    'rows that are not displayed together',
    `${AROUND}<table><tr><td>Cluj</td><td>3</td></tr><tbody style="display:none"><tr><td>Iași</td><td>9</td></tr><tr><td>Arad</td><td>8</td></tr></tbody></table>`,
    `${AROUND_TEXT}\n\n| Cluj | 3 |`,
    [['hidden', '| Iași | 9 |\n| Arad | 8 |']],
  ],
  [
    'a struck row',
    '<table><tr style="text-decoration:line-through"><td>Iași</td><td>9</td></tr><tr><td>Cluj</td><td>3</td></tr></table>',
    '| Cluj | 3 |',
    [['struck', '| Iași | 9 |']],
  ],
  [
    'a row of struck cells',
    '<table><tr><td><s>Iași</s></td><td><s>9</s></td></tr><tr><td>Cluj</td><td>3</td></tr></table>',
    '| Cluj | 3 |',
    [
      ['struck', '| Iași | |'],
      ['struck', '9'],
    ],
  ],
  [
    'rows in a form',
    '<table><form><tr><td>Cluj</td><td>99 died, police said.</td></tr></form></table>',
    '| Cluj | 99 died, police said. |',
  ],
  [
    'text in a table and in none of its cells',
    '<table>Twelve died.<tr><td>Cluj</td><td>3</td></tr><p>Nine were hurt.</p><tr>One left.<td>Iași</td><td>9</td></tr></table>',
    'Twelve died.\n\n| Cluj | 3 |\n\nNine were hurt.\n\nOne left.\n\n| Iași | 9 |',
  ],
  ['cells without a row', '<table><td>Cluj</td><td>3</td></table>', '| Cluj | 3 |'],
  ['cells in a wrapper', '<table><tr><td>Cluj</td><form><td>3</td></form></tr></table>', '| Cluj | 3 |'],
  [
    'a row of signs',
    '<table><tr><td>Cluj</td><td>Iași</td></tr><tr><td>✓</td><td>–</td></tr></table>',
    '| Cluj | Iași |\n| ✓ | – |',
  ],
  ['an empty row', '<table><tr><td>Cluj</td><td>3</td></tr><tr><td></td><td> </td></tr></table>', '| Cluj | 3 |'],
  ['a picture without words', '<p>One <img src="a.jpg"> two</p>', 'One two'],
  ['an emoji as a picture', '<p>Hello <img alt="😀" src="e.png">!</p>', 'Hello 😀!'],
  [
    'a picture that is described',
    `${AROUND}<p>It costs <img alt="3 million" src="e.png"> more.</p>`,
    `${AROUND_TEXT}\n\nIt costs more.`,
    [['picture', '3 million']],
  ],
];

const RAISED: readonly Row[] = [
  ['a power', '<p>10<sup>6</sup> tonnes</p>', '10⁶ tonnes'],
  ['a negative power', '<p>10<sup>-9</sup> m</p>', '10⁻⁹ m'],
  ['a negative power with a dash', '<p>10<sup>–6</sup> m</p>', '10⁻⁶ m'],
  ['a negative power of a word', '<p>9.8 ms<sup>−2</sup> and 3 persons<sup>-1</sup></p>', '9.8 ms⁻² and 3 persons⁻¹'],
  ['a power with a decimal', '<p>10<sup>6,5</sup> joules</p>', '10^(6,5) joules'],
  ['a power of a function', '<p>sin<sup>2</sup>x</p>', 'sin²x'],
  ['powers of units in words', '<p>4 kg<sup>2</sup>, 8 miles<sup>2</sup></p>', '4 kg², 8 miles²'],
  ['a reference by a letter', '<p>The mayor<sup>a</sup> left.</p>', 'The mayor left.', [['note', 'a']]],
  ['a power of a unit', '<p>300 m<sup>2</sup> and 5 km<sup>3</sup></p>', '300 m² and 5 km³'],
  ['a power of a variable', '<p>x<sup>2</sup> + y<sup>n</sup></p>', 'x² + yⁿ'],
  ['a power of letters', '<p>2<sup>ab</sup></p>', '2ab'],
  ['a power of a sum', '<p>2<sup>k+1</sup></p>', '2^(k+1)'],
  ['a formula of chemistry', '<p>CO<sub>2</sub> and H<sub>2</sub>O</p>', 'CO₂ and H₂O'],
  ['an isotope', '<p><sup>235</sup>U was found</p>', '²³⁵U was found'],
  ['an index', '<p>v<sub>max</sub></p>', 'v_max'],
  ['ordinals', '<p>the 1<sup>st</sup>, 2<sup>nd</sup> and 19<sup>th</sup></p>', 'the 1st, 2nd and 19th'],
  ['ordinals in Romanian', '<p>a 3<sup>-a</sup> zi</p>', 'a 3-a zi', [], 'ro'],
  ['a trade mark', '<p>Dorna<sup>®</sup> and Orva<sup>TM</sup></p>', 'Dorna® and Orva™'],
  [
    'a reference by a link',
    '<p>It cost 500<sup><a href="#n1">1</a></sup> euros.</p>',
    'It cost 500 euros.',
    [['note', '¹']],
  ],
  [
    'a reference with an address',
    '<p>It cost 500<sup><a href="https://dorna.example/story#n1">2</a></sup> euros.</p>',
    'It cost 500 euros.',
    [['note', '²']],
  ],
  ['a reference in brackets', '<p>Police said so.<sup>[3]</sup></p>', 'Police said so.', [['note', '[³]']]],
  [
    'a reference by its class',
    '<p>It has 40<sup class="reference">4</sup> floors.</p>',
    'It has 40 floors.',
    [['note', '⁴']],
  ],
  ['a reference after a word', '<p>The police<sup>5</sup> said so.</p>', 'The police said so.', [['note', '⁵']]],
  ['a reference after a sentence', '<p>The police said so.<sup>6</sup></p>', 'The police said so.', [['note', '⁶']]],
  ['several references', '<p>Police said so.<sup>1,2</sup></p>', 'Police said so.', [['note', '¹,²']]],
  [
    'daggers and stars',
    '<p>The minister<sup>†</sup> and the mayor<sup>*</sup> left.</p>',
    'The minister and the mayor left.',
    [
      ['note', '†'],
      ['note', '*'],
    ],
  ],
  ['a number of which nobody knows what it is', '<p>It cost 500<sup>1</sup> euros.</p>', 'It cost 500¹ euros.'],
  ['a raised span of Google Docs', '<p>300 m<span style="vertical-align:super">2</span></p>', '300 m²'],
  [
    'a reference by its role',
    '<p>Police said so<a role="doc-noteref" href="#n">7</a>.</p>',
    'Police said so.',
    [['note', '7']],
  ],
  ['a formula of mathematics', '<p><math><msup><mn>10</mn><mn>6</mn></msup></math> tonnes</p>', '10⁶ tonnes'],
  ['a fraction of mathematics', '<p><math><mfrac><mn>3</mn><mn>4</mn></mfrac></math> of them</p>', '3/4 of them'],
  ['the source of a formula', '<p><math><semantics><mn>5</mn><annotation>TEX</annotation></semantics></math></p>', '5'],
  ['letters with their reading', '<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>', '漢(kan)'],
];

const QUOTED: readonly Row[] = [
  ['marks of English', '<p>He said <q>we leave</q>.</p>', 'He said “we leave”.'],
  ['marks of Romanian', '<p>A spus: <q>plecăm</q>.</p>', 'A spus: „plecăm”.', [], 'ro'],
  ['marks inside marks', '<p><q>She said <q>no</q> twice</q></p>', '“She said ‘no’ twice”'],
  ['marks inside marks in Romanian', '<p><q>A zis <q>nu</q></q></p>', '„A zis «nu»”', [], 'ro'],
  ['the language of the element', '<p lang="de"><q>Nein</q></p>', '„Nein“'],
  ['marks of a word in it', '<p><q>“Fine” is not enough</q></p>', '““Fine” is not enough”'],
  ['marks that are written already', '<p><q>“we leave”</q></p>', '“we leave”'],
  ['a work that is cited', '<p>In <cite>The Dorna Post</cite> it said</p>', 'In The Dorna Post it said'],
];

const STRUCK: readonly Row[] = [
  ['deleted words', '<p>Ana <del>Pop</del><ins>Popescu</ins> said.</p>', 'Ana Popescu said.', [['struck', 'Pop']]],
  [
    'a deleted paragraph',
    '<p>One.</p><del><p>Ana Pop was arrested on Monday.</p></del>',
    'One.',
    [['struck', 'Ana Pop was arrested on Monday.']],
  ],
  ['words in s', '<p>It costs <s>10</s> 12 euros.</p>', 'It costs 12 euros.', [['struck', '10']]],
  ['words in strike', '<p>It <strike>never</strike> rains.</p>', 'It rains.', [['struck', 'never']]],
  [
    'a line through',
    '<p>It <span style="text-decoration: line-through">never</span> rains.</p>',
    'It rains.',
    [['struck', 'never']],
  ],
  [
    'a line through by its long name',
    '<p>It <span style="color:red;text-decoration-line:line-through;">never</span> rains.</p>',
    'It rains.',
    [['struck', 'never']],
  ],
  [
    'a line through by a class',
    '<p>It <span class="line-through">never</span> rains.</p>',
    'It rains.',
    [['struck', 'never']],
  ],
  [
    'a mark after struck words',
    '<p>Ana Pop <del>of Dorna</del>, the mayor, left.</p>',
    'Ana Pop, the mayor, left.',
    [['struck', 'of Dorna']],
  ],
  [
    'struck words in Romanian',
    '<p>Ana Pop <s>a fost arestată luni</s> a fost eliberată.</p>',
    'Ana Pop a fost eliberată.',
    [['struck', 'a fost arestată luni']],
    'ro',
  ],
  [
    'a line under, which is none',
    '<p>It <span style="text-decoration:underline">never</span> rains.</p>',
    'It never rains.',
  ],
  [
    'a struck span that is a block',
    '<p>Ana left. <s style="display:block">No.</s></p>',
    'Ana left.',
    [['struck', 'No.']],
  ],
  ['a struck point in a figure', '<p>It cost 5<del>.</del>000 lei.</p>', 'It cost 5000 lei.', [['struck', '.']]],
  ['a struck sign before a figure', '<p>It rose by <s>−</s>5 points.</p>', 'It rose by 5 points.', [['struck', '−']]],
  ['a struck sign after one', '<p>It rose by 5<del>%</del> points.</p>', 'It rose by 5 points.', [['struck', '%']]],
  [
    'a struck picture of a sign',
    '<p>It fell to <s><img alt="−" src="m.png"></s>5.</p>',
    'It fell to 5.',
    [['struck', '−']],
  ],
  [
    'a line through by a class of Bootstrap',
    '<p>It <span class="text-decoration-line-through">never</span> rains.</p>',
    'It rains.',
    [['struck', 'never']],
  ],
  [
    'a line through under the pointer alone',
    '<p>It <a class="hover:line-through">never</a> rains.</p>',
    'It never rains.',
  ],
  ['inserted words', '<p>It <ins>never</ins> rains.</p>', 'It never rains.'],
];

const HIDDEN: readonly Row[] = [
  ['the attribute', `${AROUND}<p hidden>Twelve died.</p>`, AROUND_TEXT, [['hidden', 'Twelve died.']]],
  [
    'what stands beside the window',
    `${AROUND}<p style="position:absolute;left:-9999px">Twelve died.</p>`,
    AROUND_TEXT,
    [['hidden', 'Twelve died.']],
  ],
  [
    'what has no height',
    `${AROUND}<div style="height:0;overflow:hidden">Twelve died.</div>`,
    AROUND_TEXT,
    [['hidden', 'Twelve died.']],
  ],
  ['a hidden sign', '<p>It fell to <span hidden>−</span>5.</p>', 'It fell to 5.', [['hidden', '−']]],
  ['no display', `${AROUND}<p style="display:none">Twelve died.</p>`, AROUND_TEXT, [['hidden', 'Twelve died.']]],
  [
    'no visibility',
    `${AROUND}<p style="visibility: hidden">Twelve died.</p>`,
    AROUND_TEXT,
    [['hidden', 'Twelve died.']],
  ],
  [
    'for screen readers alone',
    `<p>Police <span class="sr-only">(opens in a new window)</span> said so.</p>`,
    'Police said so.',
    [['hidden', '(opens in a new window)']],
  ],
  [
    'hidden from screen readers',
    `${AROUND}<p>Police <span aria-hidden="true">icon text</span> said so.</p>`,
    `${AROUND_TEXT}\n\nPolice said so.`,
    [['hidden', 'icon text']],
  ],
  [
    'a large first letter',
    `${AROUND}<p><span aria-hidden="true">T</span>welve people died.</p>`,
    `${AROUND_TEXT}\n\nTwelve people died.`,
  ],
  [
    'for browsers without script',
    `${AROUND}<noscript><p>Switch on scripts.</p></noscript>`,
    AROUND_TEXT,
    [['hidden', 'Switch on scripts.']],
  ],
  [
    'hidden in narrow windows alone',
    `${AROUND}<p class="hidden md:block">Twelve died.</p>`,
    `${AROUND_TEXT}\n\nTwelve died.`,
  ],
];

const OFFERS: readonly Row[] = [
  [
    'a sentence that begins like an offer',
    '<p>Also on Monday, twelve people died in a fire at the port, police said.</p>',
    'Also on Monday, twelve people died in a fire at the port, police said.',
  ],
  [
    'another',
    '<p>Related: police said on Monday that twelve people had died.</p>',
    'Related: police said on Monday that twelve people had died.',
  ],
  [
    'one with a link in it',
    '<p>Read more about it was what the <a href="/m">minister</a> told us, and he left.</p>',
    'Read more about it was what the minister told us, and he left.',
  ],
  [
    'one in Romanian',
    '<p>Vezi și tu ce a spus ministrul: doisprezece oameni au murit.</p>',
    'Vezi și tu ce a spus ministrul: doisprezece oameni au murit.',
    [],
    'ro',
  ],
  [
    'an offer with its link',
    `${AROUND}<p>Read also: <a href="/x">Ten bridges that you must see</a></p>`,
    AROUND_TEXT,
    [['related', 'Read also: Ten bridges that you must see']],
  ],
  [
    'an offer in Romanian',
    `${AROUND}<p><strong>Citește și: <a href="/x">Podul a fost închis</a></strong></p>`,
    AROUND_TEXT,
    [['related', 'Citește și: Podul a fost închis']],
    'ro',
  ],
  [
    'an offer in Romanian without its marks',
    `${AROUND}<p>Citeste si: <a href="/x">Podul a fost inchis</a></p>`,
    AROUND_TEXT,
    [['related', 'Citeste si: Podul a fost inchis']],
    'ro',
  ],
  [
    'an offer without a link',
    `${AROUND}<p>Read more: Ten bridges that you must see</p>`,
    AROUND_TEXT,
    [['related', 'Read more: Ten bridges that you must see']],
  ],
  [
    'a paragraph that is one link',
    `${AROUND}<p><a href="/x">Ten bridges that you must see</a></p>`,
    AROUND_TEXT,
    [['related', 'Ten bridges that you must see']],
  ],
  [
    'a sentence that is one link',
    '<p><a href="/x">Twelve people died in the fire.</a></p>',
    'Twelve people died in the fire.',
  ],
  [
    'a heading over nothing but offers',
    `${AROUND}<h3>Most read</h3><ul><li><a href="/a">A bridge story</a></li><li><a href="/b">A river story</a></li><li><a href="/c">A third story</a></li></ul>`,
    AROUND_TEXT,
    [
      ['related', 'Most read'],
      ['related', 'A bridge story\nA river story\nA third story'],
    ],
  ],
  [
    'a heading that links to itself',
    '<h2><a href="#who">Who died in the fire</a></h2><p>Nobody.</p>',
    '## Who died in the fire\n\nNobody.',
  ],
];

const AROUND_COPY: readonly Row[] = [
  ['navigation', `<nav><a href="/">Home</a></nav>${AROUND}`, AROUND_TEXT, [['navigation', 'Home']]],
  [
    'an advertisement',
    `${AROUND}<div class="ad-slot">Buy a boat</div>`,
    AROUND_TEXT,
    [['advertisement', 'Buy a boat']],
  ],
  ['the label of one', `${AROUND}<p>Advertisement</p>`, AROUND_TEXT, [['advertisement', 'Advertisement']]],
  [
    'the label of one in Romanian',
    `${AROUND}<p>PUBLICITATE</p>`,
    AROUND_TEXT,
    [['advertisement', 'PUBLICITATE']],
    'ro',
  ],
  ['share buttons', `${AROUND}<div class="share-buttons"><span>Share</span></div>`, AROUND_TEXT, [['share', 'Share']]],
  [
    'a newsletter box',
    `${AROUND}<div class="newsletter">Get our stories by e-mail.</div>`,
    AROUND_TEXT,
    [['newsletter', 'Get our stories by e-mail.']],
  ],
  [
    'comments',
    `${AROUND}<section id="comments"><p>I do not believe it.</p></section>`,
    AROUND_TEXT,
    [['comments', 'I do not believe it.']],
  ],
  [
    'a cookie notice',
    `${AROUND}<div id="cookie-banner">We use cookies.</div>`,
    AROUND_TEXT,
    [['cookies', 'We use cookies.']],
  ],
  [
    'a form',
    `${AROUND}<form><label>Your name</label><button>Send</button></form>`,
    AROUND_TEXT,
    [['form', 'Your name\nSend']],
  ],
  ['a button', `${AROUND}<button>Play video</button>`, AROUND_TEXT, [['form', 'Play video']]],
  ['tags', `${AROUND}<div class="post-tags">Bridges, Dorna</div>`, AROUND_TEXT, [['tags', 'Bridges, Dorna']]],
  ['a byline', `${AROUND}<div class="byline">By Ana Pop</div>`, AROUND_TEXT, [['byline', 'By Ana Pop']]],
  ['a date', `${AROUND}<p>Updated: 9 March 2026, 14:30</p>`, AROUND_TEXT, [['byline', 'Updated: 9 March 2026, 14:30']]],
  [
    'a date in Romanian',
    `${AROUND}<p>Publicat: 9 martie 2026, 14:30</p>`,
    AROUND_TEXT,
    [['byline', 'Publicat: 9 martie 2026, 14:30']],
    'ro',
  ],
  [
    'a time with its zone',
    `${AROUND}<p>Published at 15:25 British Summer Time 15 June 2017</p>`,
    AROUND_TEXT,
    [['byline', 'Published at 15:25 British Summer Time 15 June 2017']],
  ],
  [
    'a sentence that begins with a date',
    `${AROUND}<p>Updated on 5 May 12 people died in Dorna</p>`,
    `${AROUND_TEXT}\n\nUpdated on 5 May 12 people died in Dorna`,
  ],
  [
    'a sentence about a publisher',
    `${AROUND}<p>Published by Humanitas in 2019</p>`,
    `${AROUND_TEXT}\n\nPublished by Humanitas in 2019`,
  ],
  [
    'a sentence with a date',
    '<p>Published on Monday, the report names twelve ministers.</p>',
    'Published on Monday, the report names twelve ministers.',
  ],
  [
    'a copyright line',
    `${AROUND}<p>© 2026 The Dorna Post. All rights reserved.</p>`,
    AROUND_TEXT,
    [['footer', '© 2026 The Dorna Post. All rights reserved.']],
  ],
  ['a sentence about copyright', '<p>Copyright law was changed on Monday.</p>', 'Copyright law was changed on Monday.'],
  ['what is said twice', `${AROUND}${AROUND}`, `${AROUND_TEXT}\n\n${AROUND_TEXT}`],
  [
    'a caption that is shown twice',
    `<p class="photo-caption">${AROUND_TEXT}</p><p class="photo-caption">${AROUND_TEXT}</p>`,
    `[Caption] ${AROUND_TEXT}`,
    [['repeated', AROUND_TEXT]],
  ],
  [
    'a class that only sounds like one',
    '<p class="shared-story adventure">Twelve people died.</p>',
    'Twelve people died.',
  ],
  [
    'a class of all that there is',
    '<div class="related"><p>Twelve people died in the fire.</p></div>',
    'Twelve people died in the fire.',
  ],
];

const WORD_PROCESSORS: readonly Row[] = [
  [
    'the wrapper of Google Docs',
    '<b style="font-weight:normal" id="docs-internal-guid-1"><h1>Title</h1><p dir="ltr"><span>One.</span></p></b>',
    '# Title\n\nOne.',
  ],
  [
    'a struck span of Google Docs',
    '<p><span>It </span><span style="text-decoration:line-through">never</span><span> rains.</span></p>',
    'It rains.',
    [['struck', 'never']],
  ],
  [
    'a list of Google Docs',
    '<ul><li dir="ltr"><p role="presentation"><span>One</span></p></li><li dir="ltr"><p>Two</p></li></ul>',
    '- One\n- Two',
  ],
  [
    'a paragraph of Word',
    '<p class=MsoNormal>One<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Two</p>',
    'One\n\nTwo',
  ],
  [
    'a title of Word',
    '<p class=MsoTitle>The bridge</p><p class=MsoNormal>It closed.</p>',
    '# The bridge\n\nIt closed.',
  ],
  [
    'a bullet of Word',
    '<p class=MsoListParagraph><![if !supportLists]><span style="mso-list:Ignore">·<span>&nbsp;&nbsp;</span></span><![endif]>One</p>',
    '- One',
  ],
  [
    'a number of Word',
    '<p class=MsoListParagraph><span style="mso-list:Ignore">2.<span>&nbsp; </span></span>Two</p>',
    '2. Two',
  ],
  [
    'a letter of Word',
    '<p class=MsoNormal><span style="mso-list:Ignore">b)<span>&nbsp; </span></span>Two</p>',
    'b) Two',
  ],
  [
    'a number of two parts of Word',
    '<p class=MsoNormal><span style="mso-list:Ignore">1.2.<span>&nbsp; </span></span>Two</p>',
    '1.2. Two',
  ],
  [
    'a tracked deletion of Word',
    '<p class=MsoNormal>It <del cite="mailto:a" datetime="2026-03-09"><span>never</span></del><ins>often</ins> rains.</p>',
    'It often rains.',
    [['struck', 'never']],
  ],
  [
    'hidden text of Word',
    '<p class=MsoNormal>It <span style="mso-hide:all">never</span> rains.</p>',
    'It rains.',
    [['hidden', 'never']],
  ],
  [
    'a comment of Word',
    '<p class=MsoNormal>It rains.<span class=MsoCommentReference>[AP1]</span></p><div style="mso-element:comment-list"><p class=MsoCommentText>Is that so?</p></div>',
    'It rains.',
    [['comments', '[AP1]\nIs that so?']],
  ],
  [
    'a footnote of Word',
    '<p class=MsoNormal>It rains<a href="#_ftn1" style="mso-footnote-id:ftn1"><span class=MsoFootnoteReference>[1]</span></a>.</p>',
    'It rains.',
    [['note', '[1]']],
  ],
  ['conditional comments of Word', '<!--[if gte mso 9]><xml>x</xml><![endif]--><p class=MsoNormal>One.</p>', 'One.'],
];

/** What is left out between two pieces of copy makes no other word or figure of them. */
const PARTED: readonly Row[] = [
  [
    'struck words between two figures',
    `${AROUND}<p>They counted 5<del> people, then </del>12 were hurt.</p>`,
    `${AROUND_TEXT}\n\nThey counted 5 12 were hurt.`,
    [['struck', 'people, then']],
  ],
  [
    'struck words without spaces between two figures',
    `${AROUND}<p>Hurt: 5<del>people</del>12</p>`,
    `${AROUND_TEXT}\n\nHurt: 5 12`,
    [['struck', 'people']],
  ],
  [
    'struck words between two words',
    `${AROUND}<p>She was arrested<del> on Monday </del>today.</p>`,
    `${AROUND_TEXT}\n\nShe was arrested today.`,
    [['struck', 'on Monday']],
  ],
  [
    'a struck line between two figures',
    `${AROUND}<p>5<del><br>x<br></del>6</p>`,
    `${AROUND_TEXT}\n\n5 6`,
    [['struck', 'x']],
  ],
  [
    'words for screen readers between two figures',
    `${AROUND}<p>It fell by 1<span class="sr-only"> point </span>5.</p>`,
    `${AROUND_TEXT}\n\nIt fell by 1 5.`,
    [['hidden', 'point']],
  ],
  [
    'a reference with spaces between two figures',
    `${AROUND}<p>They counted 5<sup> [2] </sup>12.</p>`,
    `${AROUND_TEXT}\n\nThey counted 5 12.`,
    [['note', '[²]']],
  ],
  [
    'a struck word before the end of a sentence',
    `${AROUND}<p>It rained<del> on Monday</del>, she said<del> today</del>.</p>`,
    `${AROUND_TEXT}\n\nIt rained, she said.`,
    [
      ['struck', 'on Monday'],
      ['struck', 'today'],
    ],
  ],
  [
    'a struck word before a decimal',
    `${AROUND}<p>It cost 5 <del>or 6</del>.5 lei.</p>`,
    `${AROUND_TEXT}\n\nIt cost 5 .5 lei.`,
    [['struck', 'or 6']],
  ],
  [
    'a struck letter within a word and a struck digit within a figure',
    `${AROUND}<p>The colo<del>u</del>r of 10<del>0</del>5 cars.</p>`,
    `${AROUND_TEXT}\n\nThe color of 105 cars.`,
    [
      ['struck', 'u'],
      ['struck', '0'],
    ],
  ],
];

const NAMES: Readonly<Record<string, readonly Row[]>> = {
  BLOCKS,
  FIGURES,
  RAISED,
  QUOTED,
  STRUCK,
  HIDDEN,
  OFFERS,
  AROUND_COPY,
  WORD_PROCESSORS,
  PARTED,
};

describe.each(Object.entries(NAMES))('copy of markup: %s', (_name, rows) => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (_says, [, html, copy, leftOut = [], language = 'en']) => {
    const marked = read(html, language);
    expect(composeCopy(marked).text).toBe(copy);
    expect(leftOutOf(marked).map(({ reason, text }) => [reason, text])).toEqual(leftOut);
  });
});

it('has rows enough to be worth its name', () => {
  expect(Object.values(NAMES).flat().length).toBeGreaterThanOrEqual(120);
});
