from typing import Iterable, Union
from typing_extensions import TypedDict
from ..._types import FileTypes

__all__ = ["VersionCreateParams"]

class VersionCreateParams(TypedDict, total=False):
    """Add a version to a skill."""

    default: bool
    files: Union[Iterable[FileTypes], FileTypes]
