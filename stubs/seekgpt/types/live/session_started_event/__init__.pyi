from .. import SessionStartedEvent as SessionStartedEvent
from .. import SessionResource as SessionResource
