from typing_extensions import Literal, Required, TypedDict

__all__ = ["ResponseFormatJSONObject"]

class ResponseFormatJSONObject(TypedDict, total=False):
    """Output format: any valid JSON object."""

    type: Required[Literal["json_object"]]
