import { check } from './commands/check'
import { run } from './terminal'

await run(check)
