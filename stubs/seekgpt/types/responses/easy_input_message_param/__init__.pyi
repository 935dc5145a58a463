from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypedDict
from ..response_input_content_param import ResponseInputContentParam

__all__ = ("EasyInputMessageParam",)

class EasyInputMessageParam(TypedDict, total=False):
    content: Required[Union[str, Iterable[ResponseInputContentParam]]]
    phase: Optional[Literal["commentary", "final_answer"]]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    type: Literal["message"]
