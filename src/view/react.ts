/** What `@xstate/react` asks of React; the build points `react` here. */
export { createContext, createElement } from 'preact';
export * from 'preact/hooks';
