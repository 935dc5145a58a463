from typing_extensions import Literal, Required, TypedDict

__all__ = ("SkillReferenceParam",)

class SkillReferenceParam(TypedDict, total=False):
    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    version: str
