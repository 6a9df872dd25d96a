/** What only pictures, films, sounds and pages of other sites print: in English it comes with them (text/rare-english.ts). */
export interface MediaMessages {
  /** On a picture that was taken at another time. */
  readonly archive: string;
  /** On a picture that does not show the event. */
  readonly illustration: string;
  /** On a picture that no camera took. */
  readonly synthetic: string;
  /** `{media}` says what it is, `{credit}` whose. */
  readonly credit: string;
  /** Link to the words of a recording. */
  readonly transcript: string;
  /** In place of media that may distress. */
  readonly sensitive: string;
  /** The button that shows them. */
  readonly showSensitive: string;
  /** The button that loads what a third party, `{provider}`, holds. */
  readonly loadFrom: string;
  /** Beside it: that `{provider}` then learns of the visit. */
  readonly loadNote: string;
  /** Link to what `{provider}` holds. */
  readonly openAt: string;
  /** In place of a recording that could not be loaded. */
  readonly mediaFailed: string;
}
