from .. import SessionUpdatedEvent as SessionUpdatedEvent
from .. import Session as Session
