from typing import List, Optional, Union
from typing_extensions import Literal
from ...._model.base import BaseModel
from ..response_input_content import ResponseInputContent

__all__ = ("EasyInputMessage",)

class EasyInputMessage(BaseModel):
    content: Union[str, List[ResponseInputContent]]
    phase: Optional[Literal["commentary", "final_answer"]]
    role: Literal["user", "assistant", "system", "developer"]
    type: Optional[Literal["message"]]
