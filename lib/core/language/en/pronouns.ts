/** Pronouns at the head of a claim that leave open who is meant. */
export const ENGLISH_OPEN = new Set('he she they his her their'.split(' '));
