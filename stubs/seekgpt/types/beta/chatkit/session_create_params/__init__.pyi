from .. import SessionCreateParams as SessionCreateParams
