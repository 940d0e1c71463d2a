import { testRule } from '../testing/check-rule'
import { styleKey } from './style-key'

testRule(styleKey, [
  { what: 'a block of CSS', keys: 'style: ▲|-\n  .button { color: red }' },
  { what: 'an empty key', keys: 'style:' },
  { what: 'no key' },
])
