/** A thick rule over a thin one, as newspapers close their masthead. */
export function DoubleRule() {
  return <div className="h-[7px] border-t-4 border-b border-ink" />
}
