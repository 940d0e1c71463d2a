import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Diaporama } from './Diaporama'

const Picture = ({ src }: { src: string }) => <i title={src} />

const sizeOf = () => ({ width: 1600, height: 800 })

describe('a diaporama', () => {
  test('frames each picture, wherever it stands in its slide, in proportions they share', () => {
    const html = renderToStaticMarkup(
      <Diaporama sizeOf={sizeOf}>
        <figure>
          <Picture src="/a.png" />
          <figcaption>Une légende</figcaption>
        </figure>{' '}
        <figure>
          <a href="/b.png">
            <Picture src="/b.png" />
          </a>
        </figure>
      </Diaporama>,
    )
    expect(html).toContain('--ratio:2')
    expect(html.match(/<span class="carousel-frame"><i/g)).toHaveLength(2)
    expect(html).toContain('<figcaption>Une légende</figcaption>')
    expect(html).toContain('2 sur 2')
  })

  test('of one figure is that figure', () => {
    const html = renderToStaticMarkup(
      <Diaporama sizeOf={sizeOf}>
        <figure>
          <Picture src="/a.png" />
        </figure>
      </Diaporama>,
    )
    expect(html).toBe('<figure><i title="/a.png"></i></figure>')
  })
})
