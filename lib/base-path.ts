/**
 * `baseurl` of the content folder, for addresses that the site itself writes: those of its content
 * begin with it. The build writes it into the code, of pages and of what runs in browsers.
 */
export const basePath = process.env.BASE_PATH ?? ''
