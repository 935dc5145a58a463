from .. import ResponseMcpCallInProgress as ResponseMcpCallInProgress
