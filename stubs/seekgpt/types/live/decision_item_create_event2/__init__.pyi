from .. import _decision_item_create_event2
from .. import DecisionItemCreateEvent2 as DecisionItemCreateEvent2
from .. import DecisionAssistantMessage as DecisionAssistantMessage
from .. import DecisionDeveloperMessage as DecisionDeveloperMessage
from .. import DecisionSystemMessage as DecisionSystemMessage
from .. import DecisionUserMessage as DecisionUserMessage

Item = _decision_item_create_event2.Item
