from .. import _realtime_tracing_config
from .. import RealtimeTracingConfig as RealtimeTracingConfig

TracingConfiguration = _realtime_tracing_config.TracingConfiguration
