// The content security policies under which everything is tested and shown.

const TRUSTED_TYPES = "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

/** What a strict news site sends. The element, its list, themes and parts must work under it without a violation. */
export const POLICY = `default-src 'self'; style-src 'self'; ${TRUSTED_TYPES}`;

/** The same for web-test-runner's pages, whose configuration is an inline script. */
export const POLICY_FOR_TEST_RUNNER = `default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self'; ${TRUSTED_TYPES}`;
