from .. import DecisionInputText as DecisionInputText
