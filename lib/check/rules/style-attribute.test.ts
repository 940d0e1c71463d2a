import { testRule } from '../testing/check-rule'
import { styleAttribute } from './style-attribute'

testRule(styleAttribute, [
  { what: 'a colour', body: '<p style="▲color: red">Un</p>', says: ['« color: red »'] },
  { what: 'one of two', body: '<p style="width: 40%; ▲border: 0">Un</p>', says: ['« border: 0 »'] },
  { what: 'an address', body: '<p style="▲width: url(//a.fr/a)">Un</p>' },
  { what: 'by an attribute list', body: 'Un mot.\n{: style="▲color: red"}' },
  {
    what: 'layout',
    body: "<figure style='width: 40%; margin-right: 10px;FLOAT:left;'><img src='/a.png' alt=''/></figure>",
  },
])
