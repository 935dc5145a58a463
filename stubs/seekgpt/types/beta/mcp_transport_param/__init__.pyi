from .. import _mcp_transport_param
from .. import McpTransportParam

__all__ = ("McpTransportParam", "McpTransportConfigParamHTTP", "McpTransportConfigParamStdio")

class McpTransportConfigParamHTTP(
    _mcp_transport_param.McpTransportConfigParamHTTP,
    total=False,
): ...
class McpTransportConfigParamStdio(
    _mcp_transport_param.McpTransportConfigParamStdio,
    total=False,
): ...
