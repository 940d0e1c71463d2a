import { testRule } from '../testing/check-rule'
import { trailingQuote } from './trailing-quote'

testRule(trailingQuote, [
  { what: 'one line', body: '> Un encadré.\n▲>\n{: .encadre}' },
  { what: 'several, with spaces', body: '> Un encadré.\n▲> \n>\n\nLa suite.' },
  { what: 'at the end of the file', body: '> Un encadré.\n▲>' },
  { what: 'an empty line in the middle', body: '> Un.\n>\n> Deux.\n{: .encadre}' },
  { what: 'in code', body: '```\n> Un.\n>\n```' },
])
