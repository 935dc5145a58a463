from typing_extensions import TypeAlias
from .. import _decision_item_created_event
from .. import DecisionItemCreatedEvent as DecisionItemCreatedEvent
from .. import DecisionInputText as DecisionInputText
from .. import DecisionStoredAssistantMessage as DecisionStoredAssistantMessage
from .. import DecisionStoredDeveloperMessage as DecisionStoredDeveloperMessage
from .. import DecisionStoredSystemMessage as DecisionStoredSystemMessage
from .. import DecisionStoredUserMessage as DecisionStoredUserMessage

ItemFunctionCallOutputOutputList: TypeAlias = (
    _decision_item_created_event.ItemFunctionCallOutputOutputList
)
ItemCustomToolCallOutputOutputList: TypeAlias = (
    _decision_item_created_event.ItemCustomToolCallOutputOutputList
)
Item: TypeAlias = _decision_item_created_event.Item
ItemContentParts: TypeAlias = _decision_item_created_event.ItemContentParts
ItemCustomToolCallOutputOutputParts: TypeAlias = (
    _decision_item_created_event.ItemCustomToolCallOutputOutputParts
)
ItemFunctionCallOutputOutputParts: TypeAlias = (
    _decision_item_created_event.ItemFunctionCallOutputOutputParts
)
ItemUnion: TypeAlias = _decision_item_created_event.ItemUnion
ItemFunctionCall: TypeAlias = _decision_item_created_event.ItemFunctionCall
ItemFunctionCallOutput: TypeAlias = _decision_item_created_event.ItemFunctionCallOutput
ItemFunctionCallOutputOutputPartsInputImage: TypeAlias = (
    _decision_item_created_event.ItemFunctionCallOutputOutputPartsInputImage
)
ItemCustomToolCall: TypeAlias = _decision_item_created_event.ItemCustomToolCall
ItemCustomToolCallOutput: TypeAlias = _decision_item_created_event.ItemCustomToolCallOutput
ItemCustomToolCallOutputOutputPartsInputImage: TypeAlias = (
    _decision_item_created_event.ItemCustomToolCallOutputOutputPartsInputImage
)
