from typing_extensions import TypeAlias
from .. import _beta_response_steer_accepted_event
from .. import BetaResponseSteerAcceptedEvent

__all__ = ("BetaResponseSteerAcceptedEvent", "Steer")
Steer: TypeAlias = _beta_response_steer_accepted_event.Steer
