from typing_extensions import TypeAlias
from .. import _beta_response_steer_pending_event
from .. import BetaResponseSteerPendingEvent
from .. import BetaResponseSteerPendingReason as BetaResponseSteerPendingReason
from .. import BetaResponseSteerRequiredInput as BetaResponseSteerRequiredInput

__all__ = ("BetaResponseSteerPendingEvent", "Steer")
Steer: TypeAlias = _beta_response_steer_pending_event.Steer
