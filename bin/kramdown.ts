import { kramdown } from './commands/kramdown'
import { run } from './terminal'

await run(kramdown)
