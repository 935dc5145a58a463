from typing_extensions import TypeAlias
from .. import _response_text_done_event
from .. import ResponseTextDoneEvent

__all__ = ("ResponseTextDoneEvent", "Logprob", "LogprobTopLogprob")
Logprob: TypeAlias = _response_text_done_event.Logprob
LogprobTopLogprob: TypeAlias = _response_text_done_event.LogprobTopLogprob
