from .. import DecisionStoredDeveloperMessage as DecisionStoredDeveloperMessage
from .. import DecisionInputText as DecisionInputText
