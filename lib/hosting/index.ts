export { exportSite } from './export-site'
export { finishBuild } from './finish-build'
export type { ServingPlan } from './plan'
export { addNext, beginRelease, publishRelease } from './release'
