'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { Section } from './sections.ts';

/** The links of the top bar or of the menu; the section one is in is said as current. */
export function SectionLinks({ sections, className }: { sections: readonly Section[]; className: string }) {
  const pathname = usePathname();
  return sections.map((section) => (
    <li key={section.href}>
      <Link href={section.href} aria-current={isIn(section, pathname) ? 'page' : undefined} className={className}>
        {section.label}
      </Link>
    </li>
  ));
}

/** `/admin/policy` is in the section of `/admin/people`: the first part of the address is the section. */
const isIn = (section: Section, pathname: string) => pathname.split('/')[1] === section.href.split('/')[1];
