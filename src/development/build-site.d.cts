/** A folder with the site as the sources have it now. One that was built from the very same contents serves again. */
export function builtSite(): Promise<string>;
