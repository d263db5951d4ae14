import { Component, h, type FunctionComponent } from "preact";

/** Draws again only when a property is another one: a step through the grid draws two rows, not all. */
export function memo<Props extends object>(view: FunctionComponent<Props>): FunctionComponent<Props> {
  class Kept extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const before = this.props as Props;
      const keys = Object.keys(next) as (keyof Props)[];
      return keys.some((key) => !Object.is(before[key], (next as Props)[key]));
    }
    override render() {
      return h(view, this.props as Props);
    }
  }
  return Kept as unknown as FunctionComponent<Props>;
}
