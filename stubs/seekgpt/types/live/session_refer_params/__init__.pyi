from .. import SessionReferParams as SessionReferParams
