from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("InlineSkillSource",)

class InlineSkillSource(BaseModel):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]
