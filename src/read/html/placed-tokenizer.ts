import { Tokenizer } from 'parse5'

/** A tokenizer that knows where tags and texts stand, not where attributes do: nobody asks, and they are most of what it would note. */
export class PlacedTokenizer extends Tokenizer {
  private inAttribute = false

  protected override _createAttr(first: string): void {
    this.inAttribute = true
    super._createAttr(first)
    this.inAttribute = false
  }

  protected override getCurrentLocation(offset: number): ReturnType<Tokenizer['getCurrentLocation']> {
    return this.inAttribute ? null : super.getCurrentLocation(offset)
  }
}
