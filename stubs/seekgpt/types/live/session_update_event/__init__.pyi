from .. import SessionUpdateEvent
from .. import SessionUpdateConfig as SessionUpdateConfig

__all__ = ("SessionUpdateEvent",)
