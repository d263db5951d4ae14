import { grouped } from "../../core/messages/grouped";

test.each([
  [0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [12500, "12,500"],
  [1234567, "1,234,567"],
  [-4000, "-4,000"],
])("%i is %s", (count, text) => expect(grouped(count)).toBe(text));
