from .. import ResponseRefusalDeltaEvent as ResponseRefusalDeltaEvent
