from typing_extensions import TypeAlias
from .. import _beta_response_steer_failed_event
from .. import BetaResponseSteerFailedEvent as BetaResponseSteerFailedEvent
from .. import BetaResponseSteerErrorCode as BetaResponseSteerErrorCode
from .. import BetaResponseSteerInput as BetaResponseSteerInput

Error: TypeAlias = _beta_response_steer_failed_event.Error
Steer: TypeAlias = _beta_response_steer_failed_event.Steer
