import { Button, ButtonLink } from './Button'
import { Enhancement } from './Enhancement'
import { RailSection } from './RailSection'
import type { SectionWords } from './section-words'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'share-buttons': HTMLAttributes<HTMLElement> & { class?: string; url: string }
    }
  }
}

/** Without their script, buttons keep their room and are not there for anybody. */
const button = '[:not(:defined)>&]:invisible noscript:hidden'

/**
 * Ways to pass a document on that involve no third party; the buttons are those of
 * components/enhance/share-buttons.ts.
 *
 * @param url absolute address of the document
 * @param words what readers call it
 */
export function ShareLinks({
  title,
  url,
  words,
}: {
  title: string
  url: string
  words: SectionWords
}) {
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`
  return (
    <RailSection className="print:hidden" id="_partage" title={`Partager ${words.thisOne}`}>
      <share-buttons class="flex flex-wrap items-center gap-[0.6rem]" url={url}>
        <ButtonLink href={mail}>Envoyer par courriel</ButtonLink>
        <Button className={button} data-action="copy">
          Copier le lien
        </Button>
        <Button className={button} data-action="print">
          Imprimer
        </Button>
        <Button className={button} data-action="share" hidden suppressHydrationWarning>
          Partager…
        </Button>
        <span role="status" />
      </share-buttons>
      <Enhancement name="share-buttons" />
    </RailSection>
  )
}
