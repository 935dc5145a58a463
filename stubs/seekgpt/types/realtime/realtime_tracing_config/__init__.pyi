from typing_extensions import TypeAlias
from .. import _realtime_tracing_config
from .. import RealtimeTracingConfig

__all__ = ("RealtimeTracingConfig", "TracingConfiguration")
TracingConfiguration: TypeAlias = _realtime_tracing_config.TracingConfiguration
