-- Nothing was ever asked of a provider with them, and they open more there than who somebody is.
UPDATE "Account" SET access_token = NULL, refresh_token = NULL, id_token = NULL, expires_at = NULL, token_type = NULL,
  scope = NULL, session_state = NULL
WHERE coalesce(access_token, refresh_token, id_token, token_type, scope, session_state) IS NOT NULL OR expires_at IS NOT NULL;
