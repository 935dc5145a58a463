from .. import ResponseMcpCallArgumentsDelta as ResponseMcpCallArgumentsDelta
