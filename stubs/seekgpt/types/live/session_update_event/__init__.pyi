from .. import SessionUpdateEvent as SessionUpdateEvent
from .. import SessionUpdateConfig as SessionUpdateConfig
