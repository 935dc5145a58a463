from .. import _response_text_delta_event
from .. import ResponseTextDeltaEvent as ResponseTextDeltaEvent

Logprob = _response_text_delta_event.Logprob
LogprobTopLogprob = _response_text_delta_event.LogprobTopLogprob
