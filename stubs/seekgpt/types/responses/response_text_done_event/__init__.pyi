from .. import _response_text_done_event
from .. import ResponseTextDoneEvent as ResponseTextDoneEvent

Logprob = _response_text_done_event.Logprob
LogprobTopLogprob = _response_text_done_event.LogprobTopLogprob
