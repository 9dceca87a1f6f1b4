import { answerAppealAction, decideAction, decideMarkedAction, previewAction } from './actions';
import type { DeskActions } from './queue/types';

/** Where the forms on the cards lead without scripts. */
export const deskActions: DeskActions = {
  decide: decideAction,
  preview: previewAction,
  decideMarked: decideMarkedAction,
  answerAppeal: answerAppealAction,
};
