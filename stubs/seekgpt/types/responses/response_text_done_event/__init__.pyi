from typing_extensions import TypeAlias
from .. import _response_text_done_event
from .. import ResponseTextDoneEvent as ResponseTextDoneEvent

Logprob: TypeAlias = _response_text_done_event.Logprob
LogprobTopLogprob: TypeAlias = _response_text_done_event.LogprobTopLogprob
