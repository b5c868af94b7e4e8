import { runtime } from '#lib/runtime.ts';

/** The newsroom's time zone, an IANA name: its days, deadlines and the times that are shown. */
export const newsroomZone = async (): Promise<string> => (await runtime()).env.timeZone;
