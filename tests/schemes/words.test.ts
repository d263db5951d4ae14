import { messagesIn } from "../../core/messages";
import { schemes } from "../../core/schemes";

test.each(schemes.map((scheme) => [scheme.id, scheme] as const))(
  "%s: Chinese as it is, and English words",
  (_, each) => {
    const { name, about } = each;
    expect(messagesIn("zh-CN").schemes.list.words(each)).toEqual({ name, about });
    const english = messagesIn("en").schemes.list.words(each);
    expect(`${english.name} ${english.about}`).not.toMatch(/[\u3400-\u9fff]/);
    expect(english.about.length).toBeGreaterThan(20);
  },
);
