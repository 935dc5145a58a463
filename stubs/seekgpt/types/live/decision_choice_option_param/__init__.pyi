from .. import DecisionChoiceOptionParam as DecisionChoiceOptionParam
