export { parseTime } from './parse'
export { isoWeek, strftime, yearDay } from './strftime'
export { type Fields, inZone, isZone, localTime, offsetAt, utc, zoneName } from './zone'
