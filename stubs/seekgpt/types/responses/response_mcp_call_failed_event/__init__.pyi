from .. import ResponseMcpCallFailedEvent as ResponseMcpCallFailedEvent
