import * as z from 'zod'

/**
 * `z.strictObject`, never compiled: zod looks at its setting when the schema of an object is made, and tries `new Function` unless
 * told not to, which the policy of an extension page forbids and reports. The setting belongs to the whole program, so it is put back
 * at once. Every schema of an object in this package is made here.
 */
export function strictObject<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const { jitless } = z.config()
  z.config({ jitless: true })
  try {
    return z.strictObject(shape)
  } finally {
    z.config({ jitless })
  }
}
