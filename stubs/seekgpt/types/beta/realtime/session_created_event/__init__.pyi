from .. import SessionCreatedEvent as SessionCreatedEvent
from .. import Session as Session
