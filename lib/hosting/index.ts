export { exportSite } from './export-site'
export { finishBuild } from './finish-build'
