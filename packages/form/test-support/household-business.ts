import { readFileSync } from 'node:fs'
import { loadForm } from '../src/template/read-form.ts'
import type { Edition } from '../src/template/template.ts'

const id = 'ho-kinh-doanh/dang-ky-ho-kinh-doanh'
const paths = ['form.yaml', ...['edition.yaml', 'fields.yaml', 'form.hbs'].map((file) => `tt-68-2025/${file}`)]
const read = (path: string) => readFileSync(new URL(`../../../form-templates/${id}/${path}`, import.meta.url), 'utf8')

const [edition] = loadForm(id, new Map(paths.map((path) => [path, read(path)]))).editions
if (edition === undefined) throw new RangeError(`${id} has no edition`)

/** The first real form: Giấy đề nghị đăng ký hộ kinh doanh, Thông tư 68/2025/TT-BTC. */
export const householdBusiness: Edition = edition
