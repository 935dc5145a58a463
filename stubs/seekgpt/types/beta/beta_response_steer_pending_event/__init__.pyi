from .. import _beta_response_steer_pending_event
from .. import BetaResponseSteerPendingEvent as BetaResponseSteerPendingEvent
from .. import BetaResponseSteerPendingReason as BetaResponseSteerPendingReason
from .. import BetaResponseSteerRequiredInput as BetaResponseSteerRequiredInput

Steer = _beta_response_steer_pending_event.Steer
