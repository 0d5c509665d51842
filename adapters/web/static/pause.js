// Waiting that ends early when there is reason to try again.

// Resolves after `milliseconds`, or when the network comes back, or when the page is looked at again.
export function pause(milliseconds) {
  return new Promise((resolve) => {
    const over = () => {
      clearTimeout(timer);
      removeEventListener("online", over);
      document.removeEventListener("visibilitychange", seen);
      resolve();
    };
    const seen = () => document.hidden || over();
    const timer = setTimeout(over, milliseconds);
    addEventListener("online", over);
    document.addEventListener("visibilitychange", seen);
  });
}

// Milliseconds before the next attempt: doubling up to 15 seconds, spread so that not all pages come at once.
export const backoff = (attempt) => Math.min(15_000, 500 * 2 ** attempt) * (0.75 + Math.random() / 2);
