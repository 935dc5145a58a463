from .. import SessionRejectParams as SessionRejectParams
