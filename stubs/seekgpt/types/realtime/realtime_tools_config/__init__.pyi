from .. import RealtimeToolsConfig
from .. import RealtimeToolsConfigUnion as RealtimeToolsConfigUnion

__all__ = ("RealtimeToolsConfig",)
