from .. import SessionError as SessionError
