// Small strings that outlive a reload; where the browser allows no storage, they live as long as the page.
const memory = new Map();

export function read(name) {
  try {
    return localStorage.getItem(`wfk.${name}`) ?? memory.get(name) ?? null;
  } catch {
    return memory.get(name) ?? null;
  }
}

export function write(name, value) {
  memory.set(name, value);
  try {
    localStorage.setItem(`wfk.${name}`, value);
  } catch {
    // Full or forbidden: memory has it.
  }
}

export function remove(name) {
  memory.delete(name);
  try {
    localStorage.removeItem(`wfk.${name}`);
  } catch {
    // Forbidden: there is nothing to remove.
  }
}

// Calls `changed` when another window of this browser writes or removes the string.
export function watch(name, changed) {
  addEventListener("storage", (event) => {
    if (event.key !== `wfk.${name}` && event.key !== null) return;
    if (event.newValue === null) memory.delete(name);
    changed();
  });
}
