/** What a browser needs to answer a question: nothing that builds an index. */
export { answerQuestion } from './answer'
export { fetchIndex } from './files'
export { questionPath, readQuestion } from './question'
