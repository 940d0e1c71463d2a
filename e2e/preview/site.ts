/** Where the copy of the project is that previews and `next dev` are tried in. */
export const previewFolder = '.preview'

export const previewPort = 3211

export const developmentPort = 3212
