from .._apart import SessionTurnError as SessionTurnError
