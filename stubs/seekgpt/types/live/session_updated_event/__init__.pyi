from .. import SessionUpdatedEvent as SessionUpdatedEvent
from .. import SessionResource as SessionResource
