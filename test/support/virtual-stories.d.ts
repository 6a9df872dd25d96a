declare module '*/virtual/stories.js' {
  /** Every stories file by its path, as the test runner finds them. */
  export const stories: readonly (readonly [path: string, module: Record<string, unknown>])[];
}
