from .. import ResponseMcpCallCompletedEvent as ResponseMcpCallCompletedEvent
