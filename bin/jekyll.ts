import { jekyll } from './commands/jekyll'
import { run } from './terminal'

await run(jekyll)
