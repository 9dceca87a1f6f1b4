/** Under which name a browser keeps what is being written at a place. */
export const draftName = (articleId: number, parentId: string) => `draft:${articleId}:${parentId || 0}`;

/** The same for a new wording of a comment. */
export const editName = (commentId: number) => `edit:${commentId}`;
