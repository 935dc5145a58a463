from .. import RealtimeMcpProtocolError as RealtimeMcpProtocolError
