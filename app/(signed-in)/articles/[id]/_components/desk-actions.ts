import { captureActions, type CaptureActions } from './capture-actions.ts';
import { checkActions, type CheckActions } from './check-actions.ts';
import { claimActions, type ClaimActions } from './claim-actions.ts';
import { compareActions, type CompareActions } from './compare-actions.ts';
import type { DeskWorld } from './desk-world.ts';
import { evidenceActions, type EvidenceActions } from './evidence-actions.ts';
import { passageActions, type PassageActions } from './passage-actions.ts';
import { selectionActions, type SelectionActions } from './selection-actions.ts';
import { sheetActions, type SheetActions } from './sheet-actions.ts';
import { telling } from './telling.ts';

/** All that a person can do at the desk. */
export type DeskActions = SelectionActions &
  CheckActions &
  EvidenceActions &
  CaptureActions &
  PassageActions &
  CompareActions &
  ClaimActions &
  SheetActions;

export function deskActions(world: DeskWorld): DeskActions {
  const selection = selectionActions(world);
  const told = telling(world, selection);
  return {
    ...selection,
    ...checkActions(world, selection, told),
    ...evidenceActions(world, told),
    ...captureActions(world, selection, told),
    ...passageActions(world),
    ...compareActions(world),
    ...claimActions(world, told),
    ...sheetActions(world),
  };
}
