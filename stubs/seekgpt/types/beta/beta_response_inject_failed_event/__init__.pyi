from typing_extensions import TypeAlias
from .. import _beta_response_inject_failed_event
from .. import BetaResponseInjectFailedEvent as BetaResponseInjectFailedEvent
from .. import BetaResponseInputItem as BetaResponseInputItem

Error: TypeAlias = _beta_response_inject_failed_event.Error
