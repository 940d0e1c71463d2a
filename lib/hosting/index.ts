export { exportSite } from './export-site'
export { finishBuild } from './finish-build'
export { addNext, beginRelease, publishRelease } from './release'
