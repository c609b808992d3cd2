import type { NestingFieldType, NoOptions } from './field-type.ts'

/** Fields that belong together, asked once: `nhanThongBaoThue.diaChi`. */
export const group: NestingFieldType<NoOptions> = { type: 'group', options: {}, nests: 'fields' }
