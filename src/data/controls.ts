/**
 * Control characters but for line breaks and tabs, and the direction embeddings, overrides and isolates, with which a
 * text can show other words than it holds. The marks U+200E, U+200F and U+061C stay: they only settle the side on which
 * a neighbouring sign stands, and correct Arabic and Hebrew needs them.
 */
export const CONTROLS = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;
