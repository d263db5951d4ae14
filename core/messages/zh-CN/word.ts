export const word = {};
