from typing_extensions import TypeAlias
from .. import _response_steer_accepted_event
from .. import ResponseSteerAcceptedEvent

__all__ = ("ResponseSteerAcceptedEvent", "Steer")
Steer: TypeAlias = _response_steer_accepted_event.Steer
