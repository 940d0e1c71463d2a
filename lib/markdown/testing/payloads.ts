/**
 * What has been tried against sanitisers of HTML, by what it plays with. Each class is written as a
 * few seeds and the ways to carry them, so that a new seed is tried everywhere.
 */
const programs = ['javascript:alert(1)', 'vbscript:alert(1)', 'data:text/html,<b>1</b>']

/** Ways to write a scheme that a browser reads as `javascript:` and a filter might not. */
const spellings = [
  ...programs,
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\tjavascript:alert(1)',
  'java\tscript:alert(1)',
  'java&#9;script:alert(1)',
  'java&#10;script:alert(1)',
  'java&#x0D;script:alert(1)',
  'java&Tab;script:alert(1)',
  'java&NewLine;script:alert(1)',
  '&#1;javascript:alert(1)',
  '&#14;javascript:alert(1)',
  '&#x6A;avascript:alert(1)',
  '&#0000106avascript:alert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  'javascript://exemple.org/%0Aalert(1)',
  'view-source:javascript:alert(1)',
  'blob:https://exemple.org/a',
  'file:///etc/passwd',
  'filesystem:https://exemple.org/a',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'data:;base64,PHNjcmlwdD4=',
  'about:blank',
  'intent:#Intent;end',
  'jar:https://exemple.org!/a',
  'feed:javascript:alert(1)',
  '/\\exemple.org/a',
  '\\\\exemple.org/a',
  'https:\\\\exemple.org',
  'https:/exemple.org',
  'https://banque.fr@exemple.org/',
  'https://a:b@exemple.org/',
  '//banque.fr@exemple.org/',
]

const schemeCarriers: readonly ((address: string) => string)[] = [
  (address) => `<a href="${address}">a</a>`,
  (address) => `<img src="${address}" alt="">`,
  (address) => `<iframe src="${address}" title="a"></iframe>`,
  (address) => `<video src="${address}" poster="${address}"></video>`,
  (address) => `[a](<${address}>)`,
  (address) => `![a](<${address}>)`,
  (address) => `[a][b]\n\n[b]: <${address}>`,
  (address) => `a\n{: href="${address}"}`,
  (address) => `<blockquote cite="${address}">a</blockquote>`,
]

const handlers = [
  'onclick',
  'onerror',
  'onload',
  'ONMOUSEOVER',
  'onfocus',
  'ontoggle',
  'onpointerdown',
]
const programAttributes = [
  ...handlers.map((name) => `${name}="alert(1)"`),
  ...[
    'formaction="javascript:alert(1)"',
    'srcdoc="<script>alert(1)</script>"',
    'autofocus tabindex="1"',
  ],
  ...[
    'xlink:href="javascript:alert(1)"',
    'background="javascript:alert(1)"',
    'ping="https://a.fr"',
  ],
  ...[
    'data="javascript:alert(1)"',
    'action="javascript:alert(1)"',
    'is="a"',
    'slot="a"',
    'nonce="a"',
  ],
  ...[
    'http-equiv="refresh"',
    'data-element="table-box"',
    'class="site-header fixed"',
    'name="body"',
  ],
  ...[
    'contenteditable',
    'draggable="true"',
    'popover',
    'popovertarget="a"',
    'inert',
    'accesskey="a"',
  ],
  ...['constructor="a"', '__proto__="a"', 'hasOwnProperty="a"', 'toString="a"', 'prototype="a"'],
  ...[
    'rel="opener" target="_blank"',
    'target="_top"',
    'srcset="javascript:alert(1) 1x"',
    'sizes="a"',
  ],
]

const attributeCarriers: readonly ((attribute: string) => string)[] = [
  (attribute) => `<p ${attribute}>a</p>`,
  (attribute) => `<a href="/a" ${attribute}>a</a>`,
  (attribute) => `<img src="/a" alt="" ${attribute}>`,
  (attribute) => `a\n{: ${attribute}}`,
  (attribute) => `[a](/b){: ${attribute}}`,
]

/** HTML that one parser reads otherwise than another, or that changes when it is read twice. */
const mutations = [
  '<math><mtext><table><mglyph><style><img src=a onerror=alert(1)>',
  '<svg><style><img src=a onerror=alert(1)></style></svg>',
  '<svg></p><style><a id="</style><img src=a onerror=alert(1)>">',
  '<math></p><style><!--</style><img src=a onerror=alert(1)>-->',
  '<noscript><p title="</noscript><img src=a onerror=alert(1)>">',
  '<textarea><p title="</textarea><img src=a onerror=alert(1)>">',
  '<title><p title="</title><img src=a onerror=alert(1)>">',
  '<template><p title="</template><img src=a onerror=alert(1)>">',
  '<xmp><p title="</xmp><img src=a onerror=alert(1)>">',
  '<noembed><p title="</noembed><img src=a onerror=alert(1)>">',
  '<iframe><p title="</iframe><img src=a onerror=alert(1)>">',
  '<select><option><style></select><img src=a onerror=alert(1)>',
  '<form><div></form><form><math><mtext></form><form><mglyph><style></math><img src=a onerror=alert(1)>',
  '<!--><img src=a onerror=alert(1)>-->',
  '<!-- --!><img src=a onerror=alert(1)> -->',
  '<![CDATA[<img src=a onerror=alert(1)>]]>',
  '<?xml version="1.0"?><img src=a onerror=alert(1)>',
  '<a href="a"><a href="javascript:alert(1)">b</a></a>',
  '<table><a href="javascript:alert(1)">a</table>',
  '<table><tr><td><table><caption><img src=a onerror=alert(1)>',
  '<p><table><p onclick="alert(1)">a</table></p>',
  '<b><p><i></b>a</p></i>',
  '<nobr><nobr><img src=a onerror=alert(1)></nobr>',
  '<plaintext><img src=a onerror=alert(1)>',
  '<frameset><frame src="javascript:alert(1)"></frameset>',
  '<isindex action="javascript:alert(1)">',
  '<image src=a onerror=alert(1)>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<script/src="data:,alert(1)"></script>',
  '<script\n>alert(1)</script\n>',
  '<script>alert(1)//',
  '<SCRIPT>alert(1)</SCRIPT>',
  '<style>@import "javascript:alert(1)";</style>',
  '<link rel="stylesheet" href="javascript:alert(1)">',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<base href="https://exemple.org/">',
  '<object data="javascript:alert(1)"></object>',
  '<embed src="javascript:alert(1)">',
  '<applet code="a"></applet>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>a</text></a></svg>',
  '<svg><animate attributeName="href" values="javascript:alert(1)"></svg>',
  '<svg><use href="data:image/svg+xml,a#b"></svg>',
  '<svg><foreignObject><body onload="alert(1)"></foreignObject></svg>',
  '<math href="javascript:alert(1)">a</math>',
  '<details open ontoggle="alert(1)"><summary>a</summary></details>',
  '<video><source onerror="alert(1)" src="a"></video>',
  '<x-encadre variante="site-header fixed">a</x-encadre>',
  '<x-page></x-page><col><caption>a</caption>',
  '</div></div></main><p>a</p>',
  '<body onload="alert(1)"><p>a</p></body>',
  '<html class="a"><head><title>a</title></head><p>b</p>',
  '<input type="text" value="a"><input type="image" src="a" onerror="alert(1)">',
  '<button formaction="javascript:alert(1)">a</button>',
  '<label><input type="checkbox" onclick="alert(1)">a</label>',
  '<keygen autofocus onfocus="alert(1)">',
  '<marquee onstart="alert(1)">a</marquee>',
  '<bgsound src="javascript:alert(1)">',
  '<layer src="javascript:alert(1)"></layer>',
  '<p title="`onclick=alert(1)">a</p>',
  '<a href="/a"title="b"onclick="alert(1)">c</a>',
  '<p/onclick="alert(1)">a</p>',
  '<p "onclick="alert(1)>a</p>',
  '<p\u0000 onclick="alert(1)">a</p>',
]

const mutationCarriers: readonly ((html: string) => string)[] = [
  (html) => html,
  (html) => `un mot ${html} un autre`,
  (html) => `{::nomarkdown}${html}{:/}`,
  (html) => `> ${html}\n{: .encadre}`,
]

/** Ids that a script of the page, or the page itself, might find instead of its own. */
const clobbering = [
  ...['location', 'document', 'body', 'cookie', 'parent', 'top', 'self', 'name', 'status', 'forms'],
  ...['TURBOPACK', '__NEXT_DATA__', '__next_f', '__proto__', 'constructor', 'toString', '_contenu'],
  ...['fetch', 'onload', 'webkitURL', 'customElements', 'getElementById', 'currentScript', 'head'],
].flatMap((id) => [
  `<p id="${id}">a</p>`,
  `a\n{: #${id}}`,
  `<a id="${id}" href="#${id}">a</a><a id="${id}">b</a>`,
  `<img src="/a" alt="" id="${id}" name="${id}">`,
])

/** Styles and lengths that would cover the page, or ask something of another site. */
const css = [
  ...[
    'position: fixed; inset: 0',
    'POSITION:FIXED',
    'width: 100vw; height: 100vh',
    'margin: -999px',
  ],
  ...[
    'margin-left: -50%',
    'width: 99999px',
    'padding: 9999em',
    'background: url(https://exemple.org)',
  ],
  ...[
    'width: url(/a)',
    'width: expression(alert(1))',
    'width: calc(1px * 99999)',
    'width: var(--a)',
  ],
  ...['behavior: url(a)', '-moz-binding: url(a)', 'w\\idth: 1px', 'width: 1px !important; top: 0'],
  ...['float: left; opacity: 0', 'width: 1e9px', 'height: 99999%', 'width: 1px/**/; left: 0'],
  ...[
    'text-align: center; content: "a"',
    'width:1px}body{display:none',
    '@import "a"',
    'all: initial',
  ],
].flatMap((style) => [
  `<p style="${style.replaceAll('"', '&quot;')}">a</p>`,
  `a\n{: style='${style}'}`,
  `<img src="/a" alt="" width="${style.replaceAll('"', '&quot;')}" height="${style.replaceAll('"', '')}">`,
])

/** Texts that would end what they are quoted in: a script of data, a feed, a comment, an attribute. */
const breakouts = [
  ...[
    '</script><script>alert(1)</script>',
    '<!--<script>',
    ']]>',
    '--><b>a</b>',
    '"><b onclick=alert(1)>',
  ],
  ...[
    "'><b onclick=alert(1)>",
    '`><b>',
    '\u2028alert(1)',
    '\u202Ea',
    'a\u0000b',
    '&lt;script&gt;',
    '&amp;lt;',
  ],
  ...[
    '\uD800a',
    'a\uDFFF',
    '\uFFFE',
    '\u0001',
    '\u0085',
    '</title>',
    '</textarea>',
    '{{a}}',
    '#{a}',
    '<%a%>',
  ],
].flatMap((text) => [text, `## ${text}`, `![${text}](/a.png)`, `[a](/b "${text}")`])

const carried = <T>(seeds: readonly T[], carriers: readonly ((seed: T) => string)[]) =>
  seeds.flatMap((seed) => carriers.map((carry) => carry(seed)))

export const payloads: Readonly<Record<string, readonly string[]>> = {
  scheme: carried(spellings, schemeCarriers),
  attribute: carried(programAttributes, attributeCarriers),
  mutation: carried(mutations, mutationCarriers),
  clobbering,
  css,
  breakout: breakouts,
}
