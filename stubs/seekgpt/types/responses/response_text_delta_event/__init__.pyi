from typing_extensions import TypeAlias
from .. import _response_text_delta_event
from .. import ResponseTextDeltaEvent as ResponseTextDeltaEvent

Logprob: TypeAlias = _response_text_delta_event.Logprob
LogprobTopLogprob: TypeAlias = _response_text_delta_event.LogprobTopLogprob
