from .. import SidebandConnectParams as SidebandConnectParams
