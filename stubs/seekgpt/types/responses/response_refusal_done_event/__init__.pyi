from .. import ResponseRefusalDoneEvent as ResponseRefusalDoneEvent
