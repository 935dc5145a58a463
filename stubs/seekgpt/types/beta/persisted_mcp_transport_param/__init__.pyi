from .. import _persisted_mcp_transport_param
from .. import PersistedMcpTransportParam as PersistedMcpTransportParam

class PersistedMcpTransportConfigParamHTTP(
    _persisted_mcp_transport_param.PersistedMcpTransportConfigParamHTTP,
    total=False,
): ...
class PersistedMcpTransportConfigParamStdio(
    _persisted_mcp_transport_param.PersistedMcpTransportConfigParamStdio,
    total=False,
): ...
