from .. import _mcp_transport
from .. import McpTransport as McpTransport

McpTransportResourceHTTP = _mcp_transport.McpTransportResourceHTTP
McpTransportResourceStdio = _mcp_transport.McpTransportResourceStdio
