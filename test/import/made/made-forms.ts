import { type Made, make } from './build.ts'
import { land } from './forms-land.ts'
import { other } from './forms-other.ts'
import { residence } from './forms-residence.ts'
import { social } from './forms-social.ts'
import { tax } from './forms-tax.ts'
import { unseen } from './forms-unseen.ts'
import { unseen2 } from './forms-unseen-2.ts'

/** Forms that were written after the importer was made, and measured before it was mended: what it does with a form it has not seen. */
export const unseenForms = (random: () => number): Made[] => [...unseen, ...unseen2].map((form) => make(form, random))

/** Forms like those of the State, made for measuring: their authors did not know how the importer looks for blanks. */
export const madeForms = (random: () => number): Made[] =>
  [...residence, ...land, ...tax, ...social, ...other].map((form) => make(form, random))
