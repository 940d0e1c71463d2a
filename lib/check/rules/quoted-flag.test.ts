import { testRule } from '../testing/check-rule'
import { quotedFlag } from './quoted-flag'

testRule(quotedFlag, [
  { what: 'a « no » that is a text', keys: 'published: ▲"false"' },
  { what: 'a no', keys: 'published: false' },
  { what: 'another word for it, as Ruby reads YAML', keys: 'published: off' },
  { what: 'a « yes » that is a text', keys: 'published: "true"' },
])
