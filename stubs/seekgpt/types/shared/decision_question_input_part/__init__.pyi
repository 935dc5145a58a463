from .. import DecisionQuestionInputPart as DecisionQuestionInputPart
from .. import DecisionInputJSON as DecisionInputJSON
from .. import DecisionQuestionInputImage as DecisionQuestionInputImage
from .. import DecisionQuestionInputText as DecisionQuestionInputText
