import { smallForm } from '../small-form.ts'
import type { Slip } from './slip.ts'

const nestedIfs = (depth: number) => '{{#if coCon paperSays="b"}}'.repeat(depth) + '{{/if}}'.repeat(depth)

/** Slips in the Handlebars of form.hbs. */
export const slipsInHandlebars: readonly Slip[] = [
  ['an empty paper', ['form.hbs empty-file'], ['form.hbs', smallForm().get('tt-1-2026/form.hbs') ?? '', ' \n']],
  ['a mustache left open', ['form.hbs:2:1 handlebars-syntax'], ['form.hbs', '{{fill "hoTen"}}', '{{fill "hoTen"']],
  ['a block left open', ['form.hbs:7:3 unclosed-block'], ['form.hbs', '  {{/each}}\n', '']],
  ['a block closed under another name', ['form.hbs:7:6 handlebars-syntax'], ['form.hbs', '{{/each}}', '{{/if}}']],
  ['an unescaped answer', ['form.hbs:2:28 forbidden-mustache'], ['form.hbs', '{{fill "hoTen"}}', '{{{fill "hoTen"}}}']],
  ['a partial', ['form.hbs:2:28 forbidden-mustache'], ['form.hbs', '{{fill "hoTen"}}', '{{> hoTen}}{{fill "hoTen"}}']],
  ['a decorator', ['form.hbs:1:1 forbidden-mustache'], ['form.hbs', '<h1>', '{{* hoTen}}<h1>']],
  ['a field as in other templates', ['form.hbs:2:28 unknown-helper'], ['form.hbs', '{{fill "hoTen"}}', '{{hoTen}}']],
  ['a helper with a slip', ['form.hbs:2:28 unknown-helper'], ['form.hbs', '{{fill "hoTen"}}', '{{fil "hoTen"}}']],
  [
    'a helper without a field',
    ['form.hbs:2:28 wrong-helper'],
    ['form.hbs', '{{fill "hoTen"}}', '{{fill}}{{fill "hoTen"}}'],
  ],
  [
    'a field without quotation marks',
    ['form.hbs:2:28 wrong-helper', 'form.hbs:2:35 wrong-argument'],
    ['form.hbs', '{{fill "hoTen"}}', '{{fill hoTen}}{{fill "hoTen"}}'],
  ],
  [
    'a helper in a helper',
    ['form.hbs:2:28 wrong-helper', 'form.hbs:2:35 wrong-argument'],
    ['form.hbs', '{{fill "hoTen"}}', '{{fill (fill "hoTen")}}{{fill "hoTen"}}'],
  ],
  [
    'an option with a slip',
    ['form.hbs:2:28 unknown-option'],
    ['form.hbs', '{{fill "hoTen"}}', '{{fill "hoTen" widht=40}}'],
  ],
  [
    'a blank wider than the paper',
    ['form.hbs:2:28 wrong-option'],
    ['form.hbs', '{{fill "hoTen"}}', '{{fill "hoTen" width=400}}'],
  ],
  [
    'a width in words',
    ['form.hbs:2:28 wrong-option'],
    ['form.hbs', '{{fill "hoTen"}}', '{{fill "hoTen" width="rộng"}}'],
  ],
  [
    'dots that are neither',
    ['form.hbs:2:28 wrong-option'],
    ['form.hbs', '{{fill "hoTen"}}', '{{fill "hoTen" dots=1}}'],
  ],
  [
    'a width said twice',
    ['form.hbs:2:52 repeated-attribute'],
    ['form.hbs', '{{fill "hoTen"}}', '{{fill "hoTen" width=40 width=50}}'],
  ],
  [
    'lines and a width',
    ['form.hbs:2:28 lines-and-width'],
    ['form.hbs', '{{fill "hoTen"}}', '{{fill "hoTen" width=40 lines=2}}'],
  ],
  [
    'lines before other words',
    ['form.hbs:2:28 lines-not-last'],
    ['form.hbs', '{{fill "hoTen"}}', '{{fill "hoTen" lines=2}}.'],
  ],
  ['an unknown block', ['form.hbs:1:1 unknown-block'], ['form.hbs', '<h1>', '{{#with hoTen}}{{/with}}<h1>']],
  ['a loop over nothing', ['form.hbs:7:3 wrong-block'], ['form.hbs', '{{#each con}}', '{{#each}}']],
  [
    'a loop over a name in quotation marks',
    ['form.hbs:7:3 wrong-block'],
    ['form.hbs', '{{#each con}}', '{{#each "con"}}'],
  ],
  ['a loop that climbs', ['form.hbs:7:3 wrong-block'], ['form.hbs', '{{#each con}}', '{{#each ../con}}']],
  ['a loop with names of its own', ['form.hbs:7:3 wrong-block'], ['form.hbs', '{{#each con}}', '{{#each con as |c|}}']],
  [
    'a loop with an option',
    ['form.hbs:7:3 unknown-option'],
    ['form.hbs', '{{#each con}}', '{{#each con paperSays="chú thích 1"}}'],
  ],
  ['a loop with another side', ['form.hbs:7:3 else-in-each'], ['form.hbs', '{{/each}}', '{{else}}{{/each}}']],
  [
    'a branch that names no source',
    ['form.hbs:1:1 paper-says-missing'],
    ['form.hbs', '<h1>', '{{#if coCon}}{{/if}}<h1>'],
  ],
  [
    'a branch with an unknown option',
    ['form.hbs:1:1 unknown-option'],
    ['form.hbs', '<h1>', '{{#if coCon paperSays="a" b=1}}{{/if}}<h1>'],
  ],
  ['blocks in blocks without end', ['form.hbs:1:433 too-deep'], ['form.hbs', '<h1>', `${nestedIfs(40)}<h1>`]],
  ['blocks in blocks beyond the parser', ['form.hbs too-deep'], ['form.hbs', '<h1>', `${nestedIfs(7000)}<h1>`]],
  [
    'chained branches beyond the parser',
    ['form.hbs too-deep'],
    ['form.hbs', '<h1>', `{{#if a}}${'{{else if a}}'.repeat(9000)}{{/if}}<h1>`],
  ],
  ['a paper without end', ['form.hbs file-too-large'], ['form.hbs', '<h1>', '<p></p>'.repeat(100_000)]],
]
