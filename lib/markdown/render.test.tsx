import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { type Format, toHast } from '.'
import { renderMdx, toReact } from './react'

/** Elements of the site stand for themselves: what is tested is the tree that comes to them. */
async function html(text: string, format: Format = 'md', language = 'fr'): Promise<string> {
  const { tree } = toHast(text, { format, language })
  const shown = markup(toReact(tree, {}))
  if (format === 'mdx') expect(markup(await renderMdx(text, { language }, {}))).toBe(shown)
  return shown
}

/** React asks for images early; that is not what is tested. */
function markup(node: ReactElement): string {
  return renderToStaticMarkup(node).replace(/\n|<link rel="preload"[^>]*>/g, '')
}

describe('what would harm readers never reaches the page', () => {
  test.each([
    ['a script', '<script>alert(1)</script>\n\nTexte', '<p>Texte</p>'],
    ['a script in a sentence', 'Un <script>alert(1)</script>mot', '<p>Un mot</p>'],
    ['a style sheet', '<style>body { display: none }</style>\n\nTexte', '<p>Texte</p>'],
    ['an event handler', '<p onclick="alert(1)">Texte</p>', '<p>Texte</p>'],
    ['an event handler by attribute list', 'Texte\n{: onclick="alert(1)"}', '<p>Texte</p>'],
    ['a script address', '[a](javascript:alert(1))', '<p><a>a</a></p>'],
    ['a hidden script address', '[a](java&#x0A;script:alert(1))', '<p><a>a</a></p>'],
    ['a data address', 'a <img src="data:image/svg+xml,x" alt="b">', '<p>a b</p>'],
    ['a form', '<form action="/a"><input name="b">c</form>', 'c'],
    ['an object', '<object data="/a">b</object>c', '<p>c</p>'],
    [
      'a name that shadows the document',
      '<img name="body" src="/a" alt="">',
      '<p><img src="/a" alt=""/></p>',
    ],
    ['a class of the site', '<p class="fixed encadre-x">a</p>', '<p>a</p>'],
    ['an id of the page', '<p id="_contenu">a</p>', '<p id="texte-_contenu">a</p>'],
    ['raw HTML', '{::nomarkdown}<script>a</script><b>c</b>{:/}', '<p><b>c</b></p>'],
    ['styles that cover the page', '<p style="position: fixed; inset: 0">a</p>', '<p>a</p>'],
    ['styles that load', '<p style="width: url(/a)">a</p>', '<p>a</p>'],
  ])('%s', async (_, text, expected) => {
    expect(await html(text)).toBe(expected)
  })
})

describe('elements of the site', () => {
  test.each([
    [
      'a callout is no quotation',
      '> #### Titre\n>\n> Texte\n{: .encadre .noir}',
      '<div data-variant="noir"><h2 id="titre">Titre</h2><p>Texte</p></div>',
    ],
    ['a quotation stays one', '> Texte', '<blockquote><p>Texte</p></blockquote>'],
    [
      'an important link is no quotation',
      '> [a](/b)\n{: .lien-important}',
      '<div class="lien-important"><p><a href="/b">a</a></p></div>',
    ],
    [
      'a new window is announced',
      '[a](https://b.fr){:target="blank"}',
      '<p><a href="https://b.fr" target="_blank" rel="noopener">a<span> - nouvelle fenêtre</span></a></p>',
    ],
    [
      'a new window is not announced twice',
      '[a (nouvelle fenêtre)](/b){:target="_blank"}',
      '<p><a href="/b" target="_blank" rel="noopener">a (nouvelle fenêtre)</a></p>',
    ],
    ['other targets go', '[a](/b){:target="_top"}', '<p><a href="/b">a</a></p>'],
    ['alignment is a class', '<p align="center">a</p>', '<p class="text-center">a</p>'],
    ['plain styles stay', '<p style="width: 30%; color: red">a</p>', '<p style="width:30%">a</p>'],
    ['an image has an alternative', '<img src="/a.png">', '<p><img src="/a.png" alt=""/></p>'],
    [
      'an image says its share of the column',
      '<figure style="width: 30%"><img src="/a" alt=""></figure>',
      '<figure style="width:30%"><img src="/a" alt="" data-share="30"/></figure>',
    ],
    [
      'a captioned figure has a name',
      '<figure><img src="/a" alt="b"><figcaption>Une légende</figcaption></figure>',
      '<figure role="figure" aria-label="Une légende"><img src="/a" alt="b"/><figcaption>Une légende</figcaption></figure>',
    ],
    [
      'a table stands in a region of its own, its headers say what they head',
      '| a |\n|---|\n| b |',
      '<div><table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table></div>',
    ],
    [
      'a player waits for the reader',
      '<iframe src="https://player.vimeo.com/video/1" title="Un film"></iframe>',
      /^<details class="video"><summary>Afficher «\u00A0Un film\u00A0» \(player\.vimeo\.com\)<\/summary><iframe .*loading="lazy"/,
    ],
    [
      'another frame becomes a link',
      '<iframe src="https://exemple.org/a" title="Une carte"></iframe>',
      '<p class="lien-important"><a href="https://exemple.org/a">Une carte</a></p>',
    ],
    ['lone breaks go', 'a\n\n<br>\n<br>\n\nb', '<p>a</p><p>b</p>'],
    ['breaks at the edges go', '<br>a<br>\n\n* <br>b', '<p>a</p><ul><li>b</li></ul>'],
    ['two breaks make paragraphs', 'a<br><br>b', '<p>a</p><p>b</p>'],
    ['one break stays', 'a<br>b', '<p>a<br/>b</p>'],
    ['no block stands in a paragraph', '<p>a<div>b</div></p>', '<p>a</p><div>b</div>'],
  ])('%s', async (_, text, expected) => {
    const result = await html(text)
    if (typeof expected === 'string') expect(result).toBe(expected)
    else expect(result).toMatch(expected)
  })
})

describe('headings begin below the title and do not jump', () => {
  test.each([
    ['### a\n\n#### b\n\n### c', '2 3 2'],
    ['# a\n\n#### b\n\n## c\n\n### d', '2 3 3 4'],
    ['#### a\n\n## b\n\n###### c', '2 2 3'],
    ['## a\n\n> # b\n>\n> ### c\n{: .encadre}\n\n### d', '2 3 4 3'],
  ])('%j', async (text, levels) => {
    const found = [...(await html(text)).matchAll(/<h(\d)/g)].map(([, level]) => level)
    expect(found.join(' ')).toBe(levels)
  })
})

describe('typography', () => {
  test.each([
    [
      'spans several nodes',
      '"**un** mot" !',
      '<p>«\u00A0<strong>un</strong> mot\u00A0»\u202F!</p>',
    ],
    ['leaves code alone', '`"a" !`', '<p><code>&quot;a&quot; !</code></p>'],
    ['leaves other languages alone', '*"a" !*{: lang="en"}', '<p><em lang="en">“a” !</em></p>'],
    ['leaves addresses alone', '[a](/b?c=1;d)', '<p><a href="/b?c=1;d">a</a></p>'],
  ])('%s', async (_, text, expected) => {
    expect(await html(text)).toBe(expected)
  })

  test('is for French only', async () => {
    expect(await html('"a"!', 'md', 'en')).toBe('<p>“a”!</p>')
  })
})

describe('.mdx', () => {
  test('may use the components', async () => {
    const text =
      '<Encadre variante="noir">\n\n## Un titre\n\n</Encadre>\n\n<Figure src="/a" alt="b" legende="c" />'
    expect(await html(text, 'mdx')).toBe(
      '<div data-variant="noir"><h2 id="un-titre">Un titre</h2></div><figure role="figure" aria-label="c"><img src="/a" alt="b"/><figcaption>c</figcaption></figure>',
    )
  })

  test('never evaluates an expression, nor loses it', async () => {
    expect(await html('Un {1 + 1} mot', 'mdx')).toBe('<p>Un {1 + 1} mot</p>')
    expect(await html('export const a = 1', 'mdx')).toBe('<p>export const a = 1</p>')
    expect(await html('<b onClick={alert(1)}>mot</b>', 'mdx')).toBe('<b>mot</b>')
  })

  test('passes the same allow-list', async () => {
    expect(await html('<script>alert(1)</script>\n\n<Autre>mot</Autre>', 'mdx')).not.toMatch(
      /script|alert|Autre/,
    )
  })
})
