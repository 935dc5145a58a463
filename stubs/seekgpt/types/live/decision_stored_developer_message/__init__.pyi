from .. import DecisionStoredDeveloperMessage
from .. import DecisionInputText as DecisionInputText

__all__ = ("DecisionStoredDeveloperMessage",)
