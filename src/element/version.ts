/** That of the package, filled in by the build. */
export const version: string = import.meta.env.VITE_STEM_CHECK_VERSION;
