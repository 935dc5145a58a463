from .. import RealtimeToolsConfig as RealtimeToolsConfig
from .. import RealtimeToolsConfigUnion as RealtimeToolsConfigUnion

__all__ = ("RealtimeToolsConfig",)
