/** `2025-07-01` → `01/7/2025`: the decree on clerical work puts a zero before days below 10 and months below 3. */
export function shortDay(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`
}
