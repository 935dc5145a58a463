from .. import DecisionStoredSystemMessage as DecisionStoredSystemMessage
from .. import DecisionInputText as DecisionInputText
