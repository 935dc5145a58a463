from .. import SessionCloseEventParam as SessionCloseEventParam
