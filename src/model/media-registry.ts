/** A site whose pages can be shown in a frame. Nothing of it is fetched before a reader asks for it. */
export interface MediaProvider {
  /** As readers know it: it is named before anything is asked of it. */
  readonly name: string;
  /**
   * The address of the player, the post or the chart that stands on a page, by the page's own address alone; undefined for
   * a page of another site, or for one that has none. An answer that is not `https:` is passed over, and so is an error.
   * @param url A copy of the page's address, always `https:`.
   */
  readonly match: (url: URL) => string | undefined;
  /** Width by height of the frame, where an item does not say it; 16 / 9 without it. */
  readonly ratio?: number;
}

const registered: MediaProvider[] = [];

/** What pages have added, the last first. */
export const registeredProviders: readonly MediaProvider[] = registered;

/** Adds a provider of `embed` media, for all timelines drawn from then on. It goes before those added earlier and those built in. */
export const registerMediaProvider = (provider: MediaProvider): void => {
  registered.unshift(provider);
};
