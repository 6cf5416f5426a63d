/** Marks between the members of a list in one name. */
const between = /[,;/]|(?<!\p{L})(?:và|cùng)(?!\p{L})/iu;

/** Whether two names list the same in another order: `các đơn vị, cơ quan` and `các cơ quan, đơn vị`. */
export function sameMembers(one: string, other: string, wordKeys: (text: string) => string): boolean {
  const [members, others] = [one, other].map((name) => name.split(between).map(wordKeys).filter(Boolean).sort());
  return members!.length > 1 && members!.length === others!.length && members!.every((member, at) => member === others![at]);
}
