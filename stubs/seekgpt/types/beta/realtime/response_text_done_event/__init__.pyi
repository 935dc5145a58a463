from .. import ResponseTextDoneEvent as ResponseTextDoneEvent
