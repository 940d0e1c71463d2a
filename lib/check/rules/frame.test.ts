import { testRule } from '../testing/check-rule'
import { frame } from './frame'

const player = 'https://www.youtube-nocookie.com/embed/exemple'

testRule(frame, [
  {
    what: 'the page of a video',
    body: '▲<iframe src="https://www.youtube.com/watch?v=abc" title="La visite"></iframe>',
    says: ['youtube-nocookie.com/embed/abc'],
  },
  { what: 'no title', body: `▲<iframe src="${player}"></iframe>`, severity: ['error'] },
  { what: 'an empty title', body: `▲<iframe title=" " src="${player}"></iframe>` },
  {
    what: 'another site',
    body: '▲<iframe src="https://exemple.fr/a" title="Plan"></iframe>',
    says: ['exemple.fr'],
    severity: ['warning'],
  },
  {
    what: 'an address that leads elsewhere than it seems to',
    body: '▲<iframe src="https://exemple.fr@player.vimeo.com/a" title="Plan"></iframe>',
    severity: ['warning'],
  },
  { what: 'a player', body: `<iframe src="${player}" title="Le sommet, en vidéo"></iframe>` },
  {
    what: 'a player without scheme',
    body: '<iframe src="//player.vimeo.com/video/1" title="Le sommet"></iframe>',
  },
])
