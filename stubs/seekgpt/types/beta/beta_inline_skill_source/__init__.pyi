from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("BetaInlineSkillSource",)

class BetaInlineSkillSource(BaseModel):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]
