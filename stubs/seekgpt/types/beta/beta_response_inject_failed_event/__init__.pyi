from typing_extensions import TypeAlias
from .. import _beta_response_inject_failed_event
from .. import BetaResponseInjectFailedEvent
from .. import BetaResponseInputItem as BetaResponseInputItem

__all__ = ("BetaResponseInjectFailedEvent", "Error")
Error: TypeAlias = _beta_response_inject_failed_event.Error
