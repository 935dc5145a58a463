from typing_extensions import Required, TypedDict

__all__ = ["SkillUpdateParams"]

class SkillUpdateParams(TypedDict, total=False):
    """Choose the version of a skill that is used by default."""

    default_version: Required[str]
