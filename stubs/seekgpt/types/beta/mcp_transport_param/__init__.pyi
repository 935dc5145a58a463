from .. import _mcp_transport_param
from .. import McpTransportParam as McpTransportParam

class McpTransportConfigParamHTTP(
    _mcp_transport_param.McpTransportConfigParamHTTP,
    total=False,
): ...
class McpTransportConfigParamStdio(
    _mcp_transport_param.McpTransportConfigParamStdio,
    total=False,
): ...
