from .. import SessionCloseEvent as SessionCloseEvent
