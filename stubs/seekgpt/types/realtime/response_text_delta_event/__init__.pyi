from .. import ResponseTextDeltaEvent as ResponseTextDeltaEvent
