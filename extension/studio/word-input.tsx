/** Takes a Word file. */
export function WordInput({
  label,
  describedBy,
  isFirst,
  onFile,
}: {
  readonly label: string
  readonly describedBy?: string
  readonly isFirst?: boolean
  readonly onFile: (file: File) => void
}) {
  return (
    <label class="drop">
      <span>{label}</span>
      <input
        type="file"
        accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        aria-describedby={describedBy}
        data-first={isFirst || undefined}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          currentTarget.value = ''
          if (file) onFile(file)
        }}
      />
    </label>
  )
}
