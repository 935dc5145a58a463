from .. import _response_steer_pending_event
from .. import ResponseSteerPendingEvent as ResponseSteerPendingEvent
from ...beta import BetaResponseSteerPendingReason as BetaResponseSteerPendingReason
from .. import ResponseSteerRequiredInput as ResponseSteerRequiredInput

Steer = _response_steer_pending_event.Steer
