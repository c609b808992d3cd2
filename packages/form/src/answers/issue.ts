/** Something wrong or doubtful in what a person answered or chose, told to that person; data, never thrown. */
export interface Issue {
  /** Stable, kebab-case, never renamed: `required`. */
  readonly code: string
  /** Only an error keeps the form from being filled. */
  readonly severity: 'error' | 'warning'
  /** Field id with its row: `thanhVien[2].hoTen`; absent when no field is meant. */
  readonly field?: string
  /** The field's label, with the row it stands in. */
  readonly label?: string
  /** Vietnamese: what to do. */
  readonly message: string
}
