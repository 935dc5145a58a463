from .. import DecisionChoiceOption

__all__ = ("DecisionChoiceOption",)
