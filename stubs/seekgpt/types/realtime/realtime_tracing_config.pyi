from typing import Optional, Union
from typing_extensions import Literal, TypeAlias
from ..._model import BaseModel

__all__ = ["RealtimeTracingConfig", "TracingConfiguration"]
RealtimeTracingConfig: TypeAlias = Union[Literal["auto"], TracingConfiguration, None]

class TracingConfiguration(BaseModel):
    group_id: Optional[str]
    metadata: Optional[object]
    workflow_name: Optional[str]
