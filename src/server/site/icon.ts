// The icon of the public pages: two circles that hold each other. Small, drawn on every paper, and asked for once a week at most.

export const iconPath = '/icon.svg'

export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#0b484e"/>' +
  '<g fill="none" stroke="#fbf8f1" stroke-width="1.6"><circle cx="6" cy="8" r="3.7"/><circle cx="10" cy="8" r="3.7"/></g></svg>'
