from typing import Optional
from ..._model import BaseModel

__all__ = ["RunDeleteResponse"]

class RunDeleteResponse(BaseModel):
    deleted: Optional[bool]
    object: Optional[str]
    run_id: Optional[str]
