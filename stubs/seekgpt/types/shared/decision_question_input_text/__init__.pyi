from .. import DecisionQuestionInputText

__all__ = ("DecisionQuestionInputText",)
