from .. import DecisionSystemMessageParam
from .. import DecisionInputTextParam as DecisionInputTextParam

__all__ = ("DecisionSystemMessageParam",)
