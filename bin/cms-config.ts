import { cmsConfigCommand } from './commands/cms-config'
import { run } from './terminal'

await run(cmsConfigCommand)
