import { Component, createElement, type FunctionComponent } from 'preact'

/** A component that is painted anew only when one of its properties is another. */
export function memo<Props extends object>(inner: FunctionComponent<Props>): FunctionComponent<Props> {
  class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const keys = Object.keys(next) as (keyof Props)[]
      return keys.some((key) => next[key] !== this.props[key])
    }
    override render() {
      return createElement(inner, this.props)
    }
  }
  return Memo as unknown as FunctionComponent<Props>
}
