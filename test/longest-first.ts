import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes minutes: begun last, one processor would wait for the other. */
const longest = [
  'test/referee/printed.test.ts',
  'test/referee/printed-generated.test.ts',
  'test/referee/sheets.test.ts',
  'test/referee/sittings.test.ts',
  'test/import/figures.test.ts',
  'test/documentation/code-blocks.test.ts',
  'packages/layout/src/lay-out.test.ts',
  'packages/viet-ho/src/forms-with-packs.test.ts',
  'test/extension/traces.test.ts',
  'test/extension/kills.test.ts',
  'test/extension/faults.test.ts',
]

/** Runs those first that take longest; the others as Vitest orders them, which knows no more than how large their files are. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((path) => moduleId.endsWith(`/${path}`))
      return at < 0 ? longest.length : at
    }
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b))
  }
}
