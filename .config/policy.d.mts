export const POLICY: string;
export const POLICY_FOR_TEST_RUNNER: string;
