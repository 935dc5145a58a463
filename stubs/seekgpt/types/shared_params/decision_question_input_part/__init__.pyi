from .. import DecisionQuestionInputPart
from .. import DecisionInputJSON as DecisionInputJSON
from .. import DecisionQuestionInputImage as DecisionQuestionInputImage
from .. import DecisionQuestionInputText as DecisionQuestionInputText

__all__ = ("DecisionQuestionInputPart",)
