import { noChange } from 'lit';
import {
  Directive,
  directive,
  type DirectiveResult,
  type ElementPart,
  type PartInfo,
  PartType,
} from 'lit/directive.js';

/** A place as well: a custom property is inherited, and has the styles of all that is inside found again. */
type Values = Readonly<Partial<Record<`--${string}` | 'translate', string | number>>>;

/**
 * Sets custom properties by number or text: `<div ${setVars({ '--_ratio': 1.5 })}>`. Through `style.setProperty`, since
 * an inline style attribute, and with it Lit's own style directive, is dropped on first render under a strict `style-src`.
 */
class SetVars extends Directive {
  readonly #set: Record<string, string> = {};

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new TypeError('setVars stands in a tag.');
  }

  render(_values: Values): unknown {
    return noChange;
  }

  override update(part: ElementPart, [values]: Parameters<this['render']>): unknown {
    const { style } = part.element as HTMLElement;
    for (const [name, value] of Object.entries(values)) {
      const text = String(value);
      // Setting what is there already has its styles found again.
      if (this.#set[name] !== text) style.setProperty(name, (this.#set[name] = text));
    }
    return noChange;
  }
}

export const setVars: (values: Values) => DirectiveResult = directive(SetVars);
