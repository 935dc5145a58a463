from .. import _response_steer_failed_event
from .. import ResponseSteerFailedEvent as ResponseSteerFailedEvent
from ...beta import BetaResponseSteerErrorCode as BetaResponseSteerErrorCode
from .. import ResponseSteerInput as ResponseSteerInput

Error = _response_steer_failed_event.Error
Steer = _response_steer_failed_event.Steer
