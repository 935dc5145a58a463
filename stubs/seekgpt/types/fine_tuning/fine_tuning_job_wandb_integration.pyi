from typing import List, Optional
from ..._model import BaseModel

__all__ = ["FineTuningJobWandbIntegration"]

class FineTuningJobWandbIntegration(BaseModel):
    entity: Optional[str]
    name: Optional[str]
    project: str
    tags: Optional[List[str]]
