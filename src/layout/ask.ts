/**
 * One question of the data, which memory answers at once and a server later. An answer to a signal that was aborted is looked
 * at by nobody.
 */
export type Ask<Question, Answer> = (question: Question, signal: AbortSignal) => Answer | Promise<Answer>;
