import type { PressContact as Contact } from '@/lib/site/document'
import { RailSection } from './RailSection'

/** Whom journalists may ask. */
export function PressContact({ contact }: { contact: Contact }) {
  const { name, phones, email, address } = contact
  return (
    <RailSection id="_contact-presse" title="Contact presse">
      <address className="grid gap-1 not-italic">
        {name && <p className="font-semibold">{name}</p>}
        {phones.map((phone) => (
          <p key={phone}>
            <a className="underline" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
              {phone}
            </a>
          </p>
        ))}
        {email && (
          <p>
            <a className="underline wrap-anywhere" href={`mailto:${email}`}>
              {email}
            </a>
          </p>
        )}
        {address && <p className="whitespace-pre-line">{address}</p>}
      </address>
    </RailSection>
  )
}
