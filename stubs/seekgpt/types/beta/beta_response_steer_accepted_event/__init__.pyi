from typing_extensions import TypeAlias
from .. import _beta_response_steer_accepted_event
from .. import BetaResponseSteerAcceptedEvent as BetaResponseSteerAcceptedEvent

Steer: TypeAlias = _beta_response_steer_accepted_event.Steer
