from .. import DecisionDeveloperMessage
from .. import LiveDecisionInputText as LiveDecisionInputText

__all__ = ("DecisionDeveloperMessage",)
