from .. import DecisionSystemMessage as DecisionSystemMessage
from .. import LiveDecisionInputText as LiveDecisionInputText
