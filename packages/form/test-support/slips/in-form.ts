import type { Slip } from './slip.ts'

/** Slips in form.yaml. */
export const slipsInForm: readonly Slip[] = [
  ['a missing title', ['form.yaml:1:1 missing-key'], ['form.yaml', 'title: Giấy thử nghiệm\n', '']],
  ['a key with a slip', ['form.yaml:1:1 missing-key', 'form.yaml:1:1 unknown-key'], ['form.yaml', 'title', 'titel']],
  ['a title that no font can print', ['form.yaml:1:8 unprintable'], ['form.yaml', 'Giấy thử', 'Giấy 😀']],
  ['a title that is a list', ['form.yaml:1:8 text-expected'], ['form.yaml', 'Giấy thử nghiệm', '[a]']],
  ['procedures that are no list', ['form.yaml:4:3 list-expected'], ['form.yaml', '- { code', '{ code']],
  ['an empty title', ['form.yaml:1:7 empty-value'], ['form.yaml', ' Giấy thử nghiệm', '']],
  ['a title over a line long', ['form.yaml:1:8 too-long'], ['form.yaml', 'Giấy thử nghiệm', 'G'.repeat(501)]],
  [
    'synonyms without end',
    ['form.yaml:3:11 too-many'],
    ['form.yaml', 'procedures:', `synonyms: [${'a,'.repeat(101)}]\nprocedures:`],
  ],
  [
    'a procedure that is a text',
    ['form.yaml:4:5 keys-expected'],
    ['form.yaml', '{ code: 1.001612, name: Thủ tục thử }', 'Thủ tục'],
  ],
]
