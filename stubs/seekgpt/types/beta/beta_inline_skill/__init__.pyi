from typing_extensions import Literal
from ...._model.base import BaseModel
from ..beta_inline_skill_source import BetaInlineSkillSource

__all__ = ("BetaInlineSkill",)

class BetaInlineSkill(BaseModel):
    description: str
    name: str
    source: BetaInlineSkillSource
    type: Literal["inline"]
