from .. import SessionStartEvent as SessionStartEvent
from .. import SessionConfig as SessionConfig
