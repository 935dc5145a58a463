from .. import ResponseMcpCallFailed as ResponseMcpCallFailed
