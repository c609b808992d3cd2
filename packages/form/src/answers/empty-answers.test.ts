import { loadCommunes } from '@viet-ho/vietnamese'
import { beforeAll, expect, it } from 'vitest'
import { editionOf } from '../../test-support/edition-of.ts'
import { householdBusiness } from '../../test-support/household-business.ts'
import { tell } from '../../test-support/tell.ts'
import { emptyAnswers } from './empty-answers.ts'
import { parseAnswersText } from './parse-answers-text.ts'

beforeAll(loadCommunes)

it('is an answers file that validates to exactly the required issues', () => {
  const { raw } = parseAnswersText(emptyAnswers(householdBusiness), 'yaml')
  expect(tell(householdBusiness, raw)).toEqual(tell(householdBusiness, {}))
  expect(tell(householdBusiness, raw).told.every((issue) => issue.startsWith('required '))).toBe(true)
})

it('has a line for every question of the form, in its order', () => {
  const { raw } = parseAnswersText(emptyAnswers(householdBusiness), 'yaml')
  const ids = householdBusiness.sections.flatMap(({ fields }) => fields.map(({ id }) => id))
  expect(Object.keys(raw as object)).toEqual(ids)
})

it('explains each question above its line', () => {
  const form = editionOf([
    { id: 'mo', label: 'Có mở', type: 'yes-no', default: { value: 'khong' } },
    {
      id: 'ten',
      label: 'Tên\n- hay',
      question: 'Tên là gì?',
      hint: 'Như trên thẻ.',
      type: 'person-name',
      required: { field: 'mo', is: 'co' },
    },
    { id: 'tuoi', type: 'number', compute: { count: 'bang' } },
    {
      id: 'bang',
      label: 'Bảng',
      required: true,
      columns: [{ id: 'o', label: 'Ở', type: 'address', when: { field: 'mo', is: 'co' } }],
    },
  ])
  expect(emptyAnswers(form)).toBe(`# Giấy thử nghiệm
# Mẫu số 0, Quyết định thử nghiệm
# Ghi câu trả lời sau dấu hai chấm; không có thì để trống. Dòng bắt đầu bằng dấu # chỉ để hướng dẫn.

# === Phần thử ===

# Có mở (để trống thì lấy giá trị có sẵn)
# Cách ghi: có / không
mo:

# Tên - hay (bắt buộc khi “Có mở” là “Có”)
# Tên là gì?
# Như trên thẻ.
# Cách ghi: Nguyễn Thị Hồng Ánh
ten:

# Mỗi dòng là một khối bắt đầu bằng dấu “-”; thêm thì chép lại cả khối.
# Bảng (bắt buộc)
bang:
  -
    # Ở (chỉ ghi khi “Có mở” là “Có”)
    o:
      # số nhà, đường, thôn, khu phố
      chiTiet:
      # xã, phường, đặc khu
      xa:
      # tỉnh, thành phố
      tinh:
`)
})
