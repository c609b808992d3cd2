import type { Clerk } from './clerk.ts'

/** The answers of an invented citizen for the marital-status form, by the labels of the questions: for herself, to marry. */
export const singleWoman: Readonly<Record<string, string | readonly string[]>> = {
  'Xin giấy cho ai': ['1'],
  'Họ, chữ đệm, tên người yêu cầu': 'nguyễn thị ví dụ',
  'Ngày, tháng, năm sinh của người yêu cầu': '1/2/1958',
  'Người yêu cầu thiếu số định danh hoặc ngày sinh đầy đủ': ['2'],
}

/** From the first screen to the last question of the marital-status form. */
export async function askSingleWoman(clerk: Clerk): Promise<string[]> {
  await clerk.begin('giay doc than')
  return clerk.answer(singleWoman)
}
