import { testRule } from '../testing/check-rule'
import { twoTexts } from './two-texts'

testRule(twoTexts, [
  {
    what: 'versions that git could not choose between',
    body: '▲<<<<<<< HEAD\nUn texte.\n=======\nUn autre.\n>>>>>>> branche',
    says: ['git n’a pas su'],
  },
  {
    what: 'an article below another',
    body: 'Un texte.\n\n▲---\ntitle: Second\ntags:\n- a\n---\n\nAutre.',
  },
  { what: 'rules between texts', body: 'Un.\n\n---\n\nDeux.\n\n---\n\nTrois.' },
  { what: 'a rule above a sentence with a colon', body: '---\nNote : ceci\n---' },
  { what: 'what is shown in code', body: '```\n---\ntitle: a\n---\n<<<<<<< HEAD\n```' },
])
