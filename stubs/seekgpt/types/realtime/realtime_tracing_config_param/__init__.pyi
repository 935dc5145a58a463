from .. import _realtime_tracing_config_param
from .. import RealtimeTracingConfigParam as RealtimeTracingConfigParam

class TracingConfiguration(_realtime_tracing_config_param.TracingConfiguration): ...
