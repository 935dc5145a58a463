from .. import ResponseEvent as ResponseEvent
