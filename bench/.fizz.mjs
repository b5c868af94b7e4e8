import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';
const rows = Array.from({length:50},(_, i)=>({id:String(i),href:'/articles/01900000-000a-7000-8000-000000000001?claim=01900000-000c-7000-8000-00000000000'+i,text:'Speaker 000006 said that 000006 people came to the volume by the volume.',under:'quantity · Speaker 000007',article:'story-0',links:'1 link, 1 origin',status:'open again',age:'late 326 d'}));
const A = () => h('ol', {'aria-label':'x', className:'border-t border-hair-strong'}, rows.map(r => h('li',{key:r.id,className:'claim-row'}, h('div',null,h('a',{href:r.href,'data-row-link':true,onClick(){}} ,r.text),h('p',null,r.under)), h('span',{className:'claim-row-article'}, r.article, false), h('span',{className:'claim-row-links'},r.links), h('span',null,r.status), h('span',{className:'claim-row-age'}, r.age))));
const html = renderToString(h(A));
const B = () => h('ol', {'aria-label':'x', className:'border-t border-hair-strong', dangerouslySetInnerHTML:{__html: html}});
for (const [n,C] of [['elements',A],['html',B],['elements',A],['html',B]]) { for (let i=0;i<1500;i++) renderToString(h(C)); const c=process.cpuUsage(); for (let i=0;i<1000;i++) renderToString(h(C)); const u=process.cpuUsage(c); console.log(n, ((u.user+u.system)/1e6).toFixed(3),'ms'); }
