from typing_extensions import TypeAlias
from .. import _persisted_mcp_transport
from .. import PersistedMcpTransport as PersistedMcpTransport

PersistedMcpTransportResourceHTTP: TypeAlias = (
    _persisted_mcp_transport.PersistedMcpTransportResourceHTTP
)
PersistedMcpTransportResourceStdio: TypeAlias = (
    _persisted_mcp_transport.PersistedMcpTransportResourceStdio
)
