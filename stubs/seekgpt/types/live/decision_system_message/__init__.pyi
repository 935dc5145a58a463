from .. import DecisionSystemMessage
from .. import LiveDecisionInputText as LiveDecisionInputText

__all__ = ("DecisionSystemMessage",)
