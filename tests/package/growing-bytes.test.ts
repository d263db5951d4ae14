import { GrowingBytes } from "../../core/package";

test("pieces stand end to end, however often it grows", () => {
  const bytes = new GrowingBytes(4);
  for (let index = 0; index < 300; index += 1) bytes.append(Uint8Array.of(index & 255, index >> 8));
  bytes.claim(1)[0] = 7;
  expect(bytes.length).toBe(601);
  expect([...bytes.view().subarray(0, 4), ...bytes.view().subarray(-3)]).toEqual([0, 0, 1, 0, 43, 1, 7]);
});

test("cleared, it is empty and writes into the same buffer", () => {
  const given = new Uint8Array(8);
  const bytes = new GrowingBytes(given);
  bytes.append(Uint8Array.of(1, 2, 3));
  bytes.clear();
  bytes.append(Uint8Array.of(9));
  expect([...bytes.view()]).toEqual([9]);
  expect(bytes.view().buffer).toBe(given.buffer);
  expect(given[0]).toBe(9);
});
