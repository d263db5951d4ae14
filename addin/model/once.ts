/** A job that is not begun a second time while it is under way: a double click does it once. */
export function once<Given extends readonly unknown[]>(job: (...given: Given) => Promise<void>) {
  let isUnderWay = false;
  return async (...given: Given): Promise<void> => {
    if (isUnderWay) return;
    isUnderWay = true;
    try {
      await job(...given);
    } finally {
      isUnderWay = false;
    }
  };
}
