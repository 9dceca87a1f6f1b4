interface Seen {
  /** Who wrote the revision last. */
  editorId: string | null;
  /** Who has approved it. */
  approvedBy: string[];
}

/** Two people have seen a text: whoever publishes it did not write it last, or somebody else has approved it. */
export const fourEyes = ({ editorId, approvedBy }: Seen, actor: { id: string }): boolean =>
  editorId !== actor.id || approvedBy.some((id) => id !== editorId);
