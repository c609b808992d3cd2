import { XmlComponent } from 'docx'

/** An element of WordprocessingML that the docx library has no class for; it is written where a library class may stand. */
export class XmlElement extends XmlComponent {
  constructor(
    name: string,
    attributes: Readonly<Record<string, string | number>> = {},
    children: readonly (XmlComponent | string)[] = [],
  ) {
    super(name)
    if (Object.keys(attributes).length > 0) this.root.push({ _attr: attributes })
    this.root.push(...children)
  }
}
