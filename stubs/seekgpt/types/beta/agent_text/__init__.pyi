from .. import AgentText
from .. import TextFormat as TextFormat

__all__ = ("AgentText",)
