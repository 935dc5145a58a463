from .. import DecisionQuestionInputImage as DecisionQuestionInputImage
