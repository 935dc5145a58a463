from typing_extensions import TypeAlias
from .. import _decision_item_create_event
from .. import DecisionItemCreateEvent as DecisionItemCreateEvent
from .. import DecisionAssistantMessage as DecisionAssistantMessage
from .. import DecisionDeveloperMessage as DecisionDeveloperMessage
from .. import DecisionInputText as DecisionInputText
from .. import DecisionSystemMessage as DecisionSystemMessage
from .. import DecisionUserMessage as DecisionUserMessage
from .. import LiveDecisionInputText as LiveDecisionInputText

ItemFunctionCallOutputOutputList: TypeAlias = (
    _decision_item_create_event.ItemFunctionCallOutputOutputList
)
ItemCustomToolCallOutputOutputList: TypeAlias = (
    _decision_item_create_event.ItemCustomToolCallOutputOutputList
)
Item: TypeAlias = _decision_item_create_event.Item
ItemContentParts: TypeAlias = _decision_item_create_event.ItemContentParts
ItemCustomToolCallOutputOutputParts: TypeAlias = (
    _decision_item_create_event.ItemCustomToolCallOutputOutputParts
)
ItemFunctionCallOutputOutputParts: TypeAlias = (
    _decision_item_create_event.ItemFunctionCallOutputOutputParts
)
ItemUnion: TypeAlias = _decision_item_create_event.ItemUnion
ItemFunctionCall: TypeAlias = _decision_item_create_event.ItemFunctionCall
ItemFunctionCallOutput: TypeAlias = _decision_item_create_event.ItemFunctionCallOutput
ItemFunctionCallOutputOutputPartsInputImage: TypeAlias = (
    _decision_item_create_event.ItemFunctionCallOutputOutputPartsInputImage
)
ItemCustomToolCall: TypeAlias = _decision_item_create_event.ItemCustomToolCall
ItemCustomToolCallOutput: TypeAlias = _decision_item_create_event.ItemCustomToolCallOutput
ItemCustomToolCallOutputOutputPartsInputImage: TypeAlias = (
    _decision_item_create_event.ItemCustomToolCallOutputOutputPartsInputImage
)
