from typing_extensions import Required, TypedDict

__all__ = ("BetaLocalSkillParam",)

class BetaLocalSkillParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    path: Required[str]
