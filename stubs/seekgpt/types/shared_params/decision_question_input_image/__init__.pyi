from .. import DecisionQuestionInputImage

__all__ = ("DecisionQuestionInputImage",)
