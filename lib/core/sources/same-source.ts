import type { SourceId } from '#lib/core/ids.ts';
import { tellsOf } from '#lib/core/sources/anonymous-tells.ts';
import { speakerOf } from '#lib/core/sources/speaker-phrase.ts';
import { registered } from '#lib/core/sources/registered.ts';
import { isSameVoice, namedVoice, registeredVoice, type RegistrySource, type Voice } from '#lib/core/sources/voice.ts';

/** A source as copy, a capture or an origin names it; `also`: what else it is called there ("the mayor"). */
export type CalledSource = {
  readonly name: string;
  readonly also?: readonly string[];
  readonly sourceId?: SourceId | null;
  readonly anonymous?: string | null;
};

/**
 * Whether two names stand for one source: the quoted speaker and an origin, the one whom the copy credits and the one
 * whom a passage has it from. The same matching as that of origins.
 */
export function sameSource(a: CalledSource, b: CalledSource, registry: readonly RegistrySource[]): boolean {
  const [mine, others] = [voicesOf(a, registry), voicesOf(b, registry)];
  return mine.some((voice) => others.some((other) => isSameVoice(voice, other)));
}

function voicesOf(
  { name, also = [], sourceId = null, anonymous = null }: CalledSource,
  registry: readonly RegistrySource[],
): readonly Voice[] {
  if (anonymous !== null) return [{ ...namedVoice(name), anonymous, tells: tellsOf(name) }];
  const entry = registry.find(({ id }) => id === sourceId);
  const voices = [name, ...also].map((called) => voiceCalled(called, registry));
  return entry === undefined ? voices : [registeredVoice(entry), ...voices];
}

function voiceCalled(name: string, registry: readonly RegistrySource[]): Voice {
  const speaker = speakerOf(name, null);
  const source = registered(speaker.person ?? speaker.name, registry) ?? registered(name, registry);
  const voice = source === null ? namedVoice(speaker.name) : registeredVoice(source);
  return { ...voice, office: speaker.office, person: speaker.person ?? voice.person };
}
