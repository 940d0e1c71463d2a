// The configuration is TypeScript, as what it shares with pages and commands is: lib/next-config.ts.
import { tsImport } from 'tsx/esm/api'

const { default: config } = await tsImport('./lib/hosting/next-config.ts', import.meta.url)

export default config
