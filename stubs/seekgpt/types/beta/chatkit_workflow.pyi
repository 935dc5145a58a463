from typing import Dict, Optional, Union
from ..._model import BaseModel

__all__ = ["ChatKitWorkflow", "Tracing"]

class ChatKitWorkflow(BaseModel):
    id: str
    state_variables: Optional[Dict[str, Union[str, float, bool]]]
    tracing: Tracing
    version: Optional[str]

class Tracing(BaseModel):
    enabled: bool
