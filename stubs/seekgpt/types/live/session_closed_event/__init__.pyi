from .. import SessionClosedEvent as SessionClosedEvent
from .. import SessionResource as SessionResource
from .. import SessionUsage as SessionUsage
