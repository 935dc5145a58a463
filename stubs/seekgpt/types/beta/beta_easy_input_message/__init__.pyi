from typing import List, Optional, Union
from typing_extensions import Literal
from ...._model.base import BaseModel
from ..beta_response_input_content import BetaResponseInputContent

__all__ = ("BetaEasyInputMessage",)

class BetaEasyInputMessage(BaseModel):
    content: Union[str, List[BetaResponseInputContent]]
    phase: Optional[Literal["commentary", "final_answer"]]
    role: Literal["user", "assistant", "system", "developer"]
    type: Optional[Literal["message"]]
