from .. import DecisionStoredSystemMessage
from .. import DecisionInputText as DecisionInputText

__all__ = ("DecisionStoredSystemMessage",)
