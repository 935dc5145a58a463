from .. import DecisionInputJSON as DecisionInputJSON
