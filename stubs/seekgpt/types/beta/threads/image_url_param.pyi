from typing_extensions import Literal, Required, TypedDict

__all__ = ["ImageURLParam"]

class ImageURLParam(TypedDict, total=False):
    detail: Literal["auto", "low", "high"]
    url: Required[str]
