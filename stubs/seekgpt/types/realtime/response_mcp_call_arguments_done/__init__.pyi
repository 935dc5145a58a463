from .. import ResponseMcpCallArgumentsDone as ResponseMcpCallArgumentsDone
