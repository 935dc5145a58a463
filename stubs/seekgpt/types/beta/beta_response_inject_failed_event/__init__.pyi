from .. import _beta_response_inject_failed_event
from .. import BetaResponseInjectFailedEvent as BetaResponseInjectFailedEvent
from .._apart import BetaResponseInputItem as BetaResponseInputItem

Error = _beta_response_inject_failed_event.Error
