// Reads server-sent events from a fetched body. (EventSource cannot send the header that says who is asking.)

// Yields {event, data} for each event, and null for each sign of life in between.
export async function* events(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split("\n\n");
    rest = blocks.pop();
    yield null;
    for (const block of blocks) {
      const found = parsed(block);
      if (found) yield found;
    }
  }
}

function parsed(block) {
  const fields = new Map(block.split("\n").map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)]));
  return fields.has("data") ? { event: fields.get("event"), data: JSON.parse(fields.get("data")) } : null;
}
