from typing_extensions import TypeAlias
from .. import _realtime_tracing_config
from .. import RealtimeTracingConfig as RealtimeTracingConfig

TracingConfiguration: TypeAlias = _realtime_tracing_config.TracingConfiguration
