from typing import Union
from typing_extensions import Literal, TypeAlias
from ...shared_params import ResponseFormatJSONObject, ResponseFormatJSONSchema, ResponseFormatText

__all__ = ("AssistantResponseFormatOptionParam",)
AssistantResponseFormatOptionParam: TypeAlias = Union[
    Literal["auto"],
    ResponseFormatText,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
]
