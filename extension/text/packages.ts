/** What the building and packing of the tool says. */
export const packages = {
  fromPack: (form: string, editions: readonly string[]) =>
    `Thêm từ gói mẫu của cơ quan: ${form}${editions.length > 0 ? ` (bản ${editions.join(', ')})` : ''}`,
} as const
