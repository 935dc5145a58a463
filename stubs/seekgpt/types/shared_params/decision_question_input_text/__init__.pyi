from .. import DecisionQuestionInputText as DecisionQuestionInputText
