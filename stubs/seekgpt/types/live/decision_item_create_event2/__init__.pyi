from .. import _decision_item_create_event, _decision_item_create_event2
from .. import DecisionItemCreateEvent2 as DecisionItemCreateEvent2
from .. import DecisionAssistantMessage as DecisionAssistantMessage
from .. import DecisionDeveloperMessage as DecisionDeveloperMessage
from .. import DecisionSystemMessage as DecisionSystemMessage
from .. import DecisionUserMessage as DecisionUserMessage

Item = _decision_item_create_event2.Item
ItemCustomToolCall = _decision_item_create_event.ItemCustomToolCall
ItemCustomToolCallOutput = _decision_item_create_event.ItemCustomToolCallOutput
ItemFunctionCall = _decision_item_create_event.ItemFunctionCall
ItemFunctionCallOutput = _decision_item_create_event.ItemFunctionCallOutput
