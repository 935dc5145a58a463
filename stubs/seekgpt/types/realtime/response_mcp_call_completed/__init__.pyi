from .. import ResponseMcpCallCompleted as ResponseMcpCallCompleted
