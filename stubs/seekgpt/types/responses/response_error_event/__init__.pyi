from .. import ResponseErrorEvent as ResponseErrorEvent
