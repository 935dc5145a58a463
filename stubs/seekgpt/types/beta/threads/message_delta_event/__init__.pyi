from .. import MessageDeltaEvent
from .. import MessageDelta as MessageDelta

__all__ = ("MessageDeltaEvent",)
