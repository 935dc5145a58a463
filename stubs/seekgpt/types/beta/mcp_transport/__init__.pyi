from typing_extensions import TypeAlias
from .. import _mcp_transport
from .. import McpTransport as McpTransport

McpTransportResourceHTTP: TypeAlias = _mcp_transport.McpTransportResourceHTTP
McpTransportResourceStdio: TypeAlias = _mcp_transport.McpTransportResourceStdio
