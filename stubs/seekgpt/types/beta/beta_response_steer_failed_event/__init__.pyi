from .. import _beta_response_steer_failed_event
from .. import BetaResponseSteerFailedEvent as BetaResponseSteerFailedEvent
from .. import BetaResponseSteerErrorCode as BetaResponseSteerErrorCode
from .. import BetaResponseSteerInput as BetaResponseSteerInput

Error = _beta_response_steer_failed_event.Error
Steer = _beta_response_steer_failed_event.Steer
