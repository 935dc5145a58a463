from typing_extensions import Literal
from ...._model.base import BaseModel
from ..inline_skill_source import InlineSkillSource

__all__ = ("InlineSkill",)

class InlineSkill(BaseModel):
    description: str
    name: str
    source: InlineSkillSource
    type: Literal["inline"]
