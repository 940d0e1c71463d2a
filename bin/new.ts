import { newCommand } from './commands/new'
import { run } from './terminal'

await run(newCommand)
