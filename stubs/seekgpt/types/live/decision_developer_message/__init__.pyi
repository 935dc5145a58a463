from .. import DecisionDeveloperMessage as DecisionDeveloperMessage
from .. import LiveDecisionInputText as LiveDecisionInputText
