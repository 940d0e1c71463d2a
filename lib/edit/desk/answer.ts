/** An answer that is not the one asked for: its message is for the editor. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
    /** What the page needs to go on, beside the message. */
    readonly facts: Readonly<Record<string, unknown>> = {},
  ) {
    super(message)
    this.name = 'Refused'
  }
}

/** @returns an answer that nobody keeps */
export function json(value: unknown, status = 200): Response {
  return Response.json(value, { status, headers: { 'Cache-Control': 'no-store' } })
}
