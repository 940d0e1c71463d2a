import { testRule } from '../testing/check-rule'
import { wordProcessor } from './word-processor'

testRule(wordProcessor, [
  {
    what: 'the first trace of many',
    body: '▲<p class="MsoNormal">Un<o:p></o:p></p>\n\n<p class="MsoNormal">Deux</p>',
    says: ['MsoNormal'],
  },
  { what: 'an element', body: 'Du texte.▲<o:p></o:p>', says: ['<o:p>'] },
  { what: 'a font', body: '▲<font color="red">Un</font>', says: ['<font>'] },
  { what: 'a style', body: '▲<p style="width: 40%; mso-x:auto">Un</p>', says: ['mso-x:auto'] },
  { what: 'HTML written by hand', body: '<p class="encadre" style="width: 40%">Un <b>mot</b></p>' },
])
