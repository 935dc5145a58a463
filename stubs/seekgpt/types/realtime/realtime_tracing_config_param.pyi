from typing import Union
from typing_extensions import Literal, TypeAlias, TypedDict

__all__ = ["RealtimeTracingConfigParam", "TracingConfiguration"]
RealtimeTracingConfigParam: TypeAlias = Union[Literal["auto"], TracingConfiguration, None]

class TracingConfiguration(TypedDict, total=False):
    group_id: str
    metadata: object
    workflow_name: str
