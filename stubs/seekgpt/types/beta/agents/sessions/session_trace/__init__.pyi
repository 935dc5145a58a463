from .. import SessionTrace as SessionTrace
