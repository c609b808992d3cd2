import { type Made, make } from './build.ts'
import { residence } from './forms-residence.ts'

/** Forms like those of the State, made for measuring. */
export const madeForms = (random: () => number): Made[] => [...residence].map((form) => make(form, random))
