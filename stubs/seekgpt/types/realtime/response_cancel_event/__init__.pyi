from .. import ResponseCancelEvent as ResponseCancelEvent
