import { smallForm } from '../small-form.ts'
import type { Slip } from './slip.ts'

/** Slips in the syntax of any YAML file, shown in form.yaml. */
export const slipsInYaml: readonly Slip[] = [
  ['a sign that no text begins with', ['form.yaml:2:1 yaml-syntax'], ['form.yaml', 'fieldOf', '@fieldOf']],
  ['a tab before a key', ['form.yaml:2:1 yaml-syntax'], ['form.yaml', '\nfieldOf', '\n\tfieldOf']],
  ['a quotation mark that is not closed', ['form.yaml:5:1 yaml-syntax'], ['form.yaml', 'title: ', 'title: "']],
  ['a second colon on a line', ['form.yaml:1:8 yaml-syntax'], ['form.yaml', 'title: ', 'title: tên: ']],
  ['a repeated key', ['form.yaml:3:1 duplicate-key'], ['form.yaml', 'procedures:', 'title: a\nprocedures:']],
  ['an anchor', ['form.yaml:1:11 yaml-alias'], ['form.yaml', 'title: ', 'title: &a ']],
  [
    'aliases that grow without end',
    ['form.yaml:1:11 yaml-alias', 'form.yaml:2:5 yaml-alias', 'form.yaml:2:9 yaml-alias'],
    ['form.yaml', 'Giấy', '&a [x]\nb: [*a, *a] #'],
  ],
  ['a type', ['form.yaml:1:14 yaml-tag'], ['form.yaml', 'title: ', 'title: !!str ']],
  [
    'a character that turns words around, and one that moves a cursor',
    ['edition.yaml:2:13 hidden-character'],
    ['edition.yaml', 'Mẫu số 1', '"Mẫu \\u202e số \\e[1A 1"'],
  ],
  ['a list as a key', ['form.yaml:1:1 wrong-key'], ['form.yaml', 'title: ', '[title]: ']],
  ['a key of prototypes', ['form.yaml:1:1 forbidden-key'], ['form.yaml', 'title:', '__proto__: {a: b}\ntitle:']],
  ['a second document', ['form.yaml:2:1 second-document'], ['form.yaml', 'fieldOf', '---\nfieldOf']],
  ['an empty file', ['form.yaml empty-file'], ['form.yaml', smallForm().get('form.yaml') ?? '', '# Chưa ghi gì\n']],
  ['a file without end', ['form.yaml file-too-large'], ['form.yaml', 'Giấy', 'G'.repeat(1_000_000)]],
  ['lists in lists without end', ['form.yaml:1:31 too-deep'], ['form.yaml', 'Giấy', '['.repeat(10_000)]],
  ['values without end', ['form.yaml too-many-values'], ['form.yaml', 'Giấy thử nghiệm', `[${'a,'.repeat(40_000)}]`]],
]
