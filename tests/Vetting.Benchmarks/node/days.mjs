const sinceEpoch = day => Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8, 10)) / 86400000;

/** How many days one day, written 2022-01-31, comes after another. */
export const days = (later, earlier) => sinceEpoch(later) - sinceEpoch(earlier);
