from typing_extensions import Literal, Required, TypedDict

__all__ = ("BetaInlineSkillSourceParam",)

class BetaInlineSkillSourceParam(TypedDict, total=False):
    data: Required[str]
    media_type: Required[Literal["application/zip"]]
    type: Required[Literal["base64"]]
