from .. import SessionListParams as SessionListParams
