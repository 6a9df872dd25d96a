/** Forms of a message by plural category (CLDR, chosen by Intl.PluralRules). `{count}` is the number. */
export type PluralForms = { readonly other: string } & {
  readonly [K in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
};
