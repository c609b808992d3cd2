import type { Edition } from '@viet-ho/form'

type Field = Edition['sections'][number]['fields'][number]

const stepsOf = (path: string) => path.match(/[A-Za-z][A-Za-z0-9]*|\d+/g) ?? []

/** The field that a path means, whatever its row: `thanhVien[2].hoTen`. */
export function fieldAt(edition: Edition, path: string): Field | undefined {
  let fields: readonly Field[] | undefined = edition.sections.flatMap((section) => section.fields)
  let field: Field | undefined
  for (const step of stepsOf(path).filter((each) => !/^\d/.test(each))) {
    field = fields?.find(({ id }) => id === step)
    fields = field?.fields ?? field?.columns
  }
  return field
}

/** Which of two answers stands first in the form; rows one after the other. */
export function orderOf(edition: Edition): (a: string, b: string) => number {
  const top = edition.sections.flatMap((section) => section.fields)
  const placeOf = (path: string) => {
    let fields: readonly Field[] = top
    return stepsOf(path).map((step) => {
      if (/^\d/.test(step)) return Number(step)
      const index = fields.findIndex(({ id }) => id === step)
      fields = fields[index]?.fields ?? fields[index]?.columns ?? []
      return index
    })
  }
  return (a, b) => {
    const [left, right] = [placeOf(a), placeOf(b)]
    const at = left.findIndex((each, index) => each !== right[index])
    return at === -1 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? -1)
  }
}
