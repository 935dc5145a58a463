from typing import Iterable, Union
from typing_extensions import TypedDict
from .._types import FileTypes

__all__ = ["SkillCreateParams"]

class SkillCreateParams(TypedDict, total=False):
    """Create a skill from its files or from one zip archive."""

    files: Union[Iterable[FileTypes], FileTypes]
