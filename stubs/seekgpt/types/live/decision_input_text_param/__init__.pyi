from .. import DecisionInputTextParam as DecisionInputTextParam
