from .. import DecisionChoiceOptionParam

__all__ = ("DecisionChoiceOptionParam",)
