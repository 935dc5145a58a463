from .. import RealtimeMcpProtocolErrorParam as RealtimeMcpProtocolErrorParam
