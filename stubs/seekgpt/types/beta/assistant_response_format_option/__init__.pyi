from typing import Union
from typing_extensions import Literal, TypeAlias
from ...shared import ResponseFormatJSONObject, ResponseFormatJSONSchema, ResponseFormatText

__all__ = ("AssistantResponseFormatOption",)
AssistantResponseFormatOption: TypeAlias = Union[
    Literal["auto"],
    ResponseFormatText,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
]
