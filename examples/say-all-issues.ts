// Wrong answers come back as data, all at once: what to show beside which field, in Vietnamese.
import { chooseEdition, loadCommunes, validate } from 'viet-ho'
import { readForm } from 'viet-ho/node'

await loadCommunes()
const today = '2026-11-24'
const { edition } = chooseEdition(await readForm('ho-kinh-doanh/dang-ky-ho-kinh-doanh'), { date: today })

const { issues } = validate(edition, { hoTen: '', ngaySinh: '31/2/1985', von: '1.500', hoTenn: 'x' }, { today })
for (const { severity, field, code } of issues.slice(0, 2)) console.log(severity, field, code)
// → error hoTen required
// → error ngaySinh no-such-day
