from .. import DecisionChoiceOption as DecisionChoiceOption
