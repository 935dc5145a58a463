from .. import RealtimeToolsConfig as RealtimeToolsConfig
from .. import RealtimeToolsConfigUnion as RealtimeToolsConfigUnion
