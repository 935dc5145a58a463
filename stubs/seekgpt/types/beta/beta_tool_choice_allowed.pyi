from typing import Dict, List
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaToolChoiceAllowed"]

class BetaToolChoiceAllowed(BaseModel):
    mode: Literal["auto", "required"]
    tools: List[Dict[str, object]]
    type: Literal["allowed_tools"]
