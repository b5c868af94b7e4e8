/**
 * The real article that Second Source began with, byte for byte. It is taken apart and its two cited sources are in the
 * registry; it came without a headline. Nothing is captured for it, so that a newcomer does the real thing. Nothing
 * invented stands under its names.
 */
export const WIRE_STORY = {
  slug: 'putin-pezeshkian-call',
  publishedOn: '2026-03-09',
  text: ` date 2026-03-09 Russian President Vladimir Putin has spoken by phone with Iran’s president as tensions continue to rise following a week of fighting in the region.

During the conversation, the Kremlin leader called for an immediate halt to hostilities and expressed Moscow’s support for Tehran.

The discussion took place amid escalating conflict involving Iran and Israeli-American military actions, reports HotNews.

Condolences from Moscow

According to Agerpres, Putin offered condolences to Iran for the victims of what he described as “Israeli-American aggression.”

The Russian leader also expressed regret over the deaths of senior figures, including Iran’s supreme leader Ayatollah Ali Khamenei, members of his family and other political and military officials reportedly targeted in the attacks.

The Kremlin said Putin emphasized the need for diplomatic efforts to resolve the crisis.

“Russia’s principled position on the need for an immediate cessation of hostilities was reaffirmed,” the Russian presidency said about the conversation between the two leaders.

Call for diplomacy

During the phone call, Putin assured Iranian President Masoud Pezeshkian that Russia stands in solidarity with Iran.

He stressed that the conflict should move quickly toward diplomatic negotiations rather than continued military escalation.

The Kremlin also said the Russian president is maintaining regular communication with leaders of Gulf Cooperation Council (GCC) countries while monitoring developments in the region.

Iran’s response

According to the Kremlin, Pezeshkian thanked Russia for its support and solidarity with the Iranian people.

The Iranian president reportedly provided Putin with an update on the situation and the ongoing military developments.

A day after speaking with Putin, Pezeshkian issued a formal apology to neighboring countries affected by Iran’s attacks.

Despite that statement, Iran launched another wave of intense strikes on Gulf Arab states on Saturday.

Sources: HotNews, Agerpres`,
} as const;
