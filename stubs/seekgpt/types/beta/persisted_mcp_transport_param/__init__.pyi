from .. import _persisted_mcp_transport_param
from .. import PersistedMcpTransportParam as PersistedMcpTransportParam

class PersistedMcpTransportConfigParamHTTP(
    _persisted_mcp_transport_param.PersistedMcpTransportConfigParamHTTP,
): ...
class PersistedMcpTransportConfigParamStdio(
    _persisted_mcp_transport_param.PersistedMcpTransportConfigParamStdio,
): ...
