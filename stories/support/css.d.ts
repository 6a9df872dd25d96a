/** A stylesheet that a story links. */
declare module '*.css';
