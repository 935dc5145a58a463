from typing_extensions import TypeAlias
from .. import _response_text_delta_event
from .. import ResponseTextDeltaEvent

__all__ = ("ResponseTextDeltaEvent", "Logprob", "LogprobTopLogprob")
Logprob: TypeAlias = _response_text_delta_event.Logprob
LogprobTopLogprob: TypeAlias = _response_text_delta_event.LogprobTopLogprob
