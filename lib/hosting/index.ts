export { finishBuild } from './finish-build'
