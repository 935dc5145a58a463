from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ("ResponseCompactionItemParamParam",)

class ResponseCompactionItemParamParam(TypedDict, total=False):
    encrypted_content: Required[str]
    id: Optional[str]
    type: Required[Literal["compaction"]]
