/** `--color-paper` of both themes (app/globals.css), for what cannot read styles. */
export const colours = { light: '#fbfbf9', dark: '#151817' } as const
