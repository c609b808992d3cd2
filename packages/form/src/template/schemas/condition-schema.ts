import * as z from 'zod'
import { trueOrFalse } from '../../field-types/option-schemas.ts'
import { expected } from '../../messages/template.ts'
import { strictObject } from '../strict-object.ts'
import type { Condition } from '../template.ts'
import { fieldPath, line } from './texts.ts'

/** When a question is asked, an answer required, a paper needed: see `Condition`. */
export const conditionSchema: z.ZodType<Condition, unknown> = z
  .union(
    [
      strictObject({ field: fieldPath, is: line }),
      strictObject({ field: fieldPath, isNot: line }),
      strictObject({ field: fieldPath, isOneOf: z.array(line).min(1).max(200) }),
      strictObject({ field: fieldPath, isAnswered: trueOrFalse }),
      strictObject({
        all: z
          .array(z.lazy(() => conditionSchema))
          .min(1)
          .max(50),
      }),
      strictObject({
        any: z
          .array(z.lazy(() => conditionSchema))
          .min(1)
          .max(50),
      }),
      strictObject({ not: z.lazy(() => conditionSchema) }),
    ],
    { error: expected.condition },
  )
  .meta({ id: 'condition' })
