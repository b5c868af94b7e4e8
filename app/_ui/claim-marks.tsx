import { Glyph, type GlyphName } from './glyph.tsx';
import { counted } from './words.ts';

/** What asks for a second look at a claim, each as a glyph with its words; nothing where nothing does. */
export function ClaimMarks({
  contradictions,
  flags,
  attention = false,
}: {
  contradictions: number;
  flags: number;
  attention?: boolean;
}) {
  return (
    <>
      {attention && <Mark glyph="attention" words="needs attention" />}
      {contradictions > 0 && (
        <Mark glyph="contradicted" words={contradictions === 1 ? 'contradicted' : `${contradictions} contradictions`} />
      )}
      {flags > 0 && <Mark glyph="flag" words={counted(flags, 'flag')} />}
    </>
  );
}

export function Mark({ glyph, words }: { glyph: GlyphName; words: string }) {
  return (
    <span className="claim-mark">
      <Glyph name={glyph} />
      {words}
    </span>
  );
}
