import { testRule } from '../testing/check-rule'
import { droppedHtml } from './dropped-html'

testRule(droppedHtml, [
  {
    what: 'what Jekyll writes around code',
    body: '{% highlight ruby %}\nputs 1\n{% endhighlight %}',
  },
  {
    what: 'a class that is near one without a look of its own',
    body: '<div class="▲accordion-item">Un.</div>',
    says: ['Retirez-la.'],
  },
  {
    what: 'an element',
    body: '▲<marquee>Un mot</marquee>',
    says: ['<marquee>'],
    severity: ['warning'],
  },
  { what: 'an element with its content', body: '▲<object>Un</object>', severity: ['error'] },
  { what: 'a style', body: '▲<style>.a { color: red }</style>', severity: ['warning'] },
  { what: 'an attribute', body: '<p ▲bgcolor="red">Un</p>', says: ['« bgcolor »'] },
  { what: 'an attribute without effect there', body: 'Un mot.\n{: ▲target="_blank"}' },
  { what: 'a class', body: '> Un mot.\n> {: .▲encadres}', says: ['« encadre »'] },
  { what: 'a class that resembles none', body: '<p class="▲orange">Un</p>', says: ['Retirez-la.'] },
  { what: 'a reserved id', body: '<p id="▲_contenu">Un</p>' },
  {
    what: 'a list within a list’s element',
    body: '> Un [lien](/){: .▲a}\n{: .▲b}',
  },
  { what: 'a class in MDX', body: '<p class="▲orange">Un</p>', extension: 'mdx' },
  {
    what: 'what is kept',
    body: `<div class="encadre noir" style="margin-bottom:40px">

<p align="center"><a href="/a.pdf" class="button">Un</a></p>
</div>

<figure class='image-left' style='width: 40%;'><img src="/a.png" alt="" width="3"/></figure>Un.

> Un [lien](/){:target="_blank"}<br>
{: .encadre .margin-top-2}

<details><summary>Un</summary>Deux</details>`,
  },
  {
    what: 'leftovers of copied code',
    body: '<iframe src="/a" title="a" frameborder="0" allow="autoplay" data-a="b"></iframe>',
  },
  {
    what: 'a table, a note and code',
    body: '| a |\n|---|\n| b |\n\nUn[^1].\n\n[^1]: Deux.\n\n```js\na\n```',
  },
  {
    what: 'components, the unknown ones being for another rule',
    body: '<Encadre variante="noir">Un</Encadre>\n\n<Figure src="/a" alt="" legende="b" />\n\n<Foo a="b">Un</Foo>',
    extension: 'mdx',
  },
  { what: 'a note in MDX', body: 'Un[^1].\n\n[^1]: Deux.', extension: 'mdx' },
  { what: 'elements of a whole page', body: '▲<body>Un</body>' },
])
