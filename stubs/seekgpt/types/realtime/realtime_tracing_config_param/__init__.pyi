from .. import _realtime_tracing_config_param
from .. import RealtimeTracingConfigParam

__all__ = ("RealtimeTracingConfigParam", "TracingConfiguration")

class TracingConfiguration(_realtime_tracing_config_param.TracingConfiguration, total=False): ...
