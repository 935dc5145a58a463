from typing_extensions import Literal, TypedDict

__all__ = ["SkillListParams"]

class SkillListParams(TypedDict, total=False):
    """List skills, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]
