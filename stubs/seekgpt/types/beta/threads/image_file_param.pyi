from typing_extensions import Literal, Required, TypedDict

__all__ = ["ImageFileParam"]

class ImageFileParam(TypedDict, total=False):
    detail: Literal["auto", "low", "high"]
    file_id: Required[str]
