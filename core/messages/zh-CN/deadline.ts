export const deadline = {};
