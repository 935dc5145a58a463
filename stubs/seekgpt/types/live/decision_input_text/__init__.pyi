from .. import DecisionInputText

__all__ = ("DecisionInputText",)
