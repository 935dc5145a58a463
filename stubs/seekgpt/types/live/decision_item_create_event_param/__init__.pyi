from typing_extensions import TypeAlias
from .. import _decision_item_create_event_param
from .. import DecisionItemCreateEventParam as DecisionItemCreateEventParam
from .. import DecisionAssistantMessageParam as DecisionAssistantMessageParam
from .. import DecisionDeveloperMessageParam as DecisionDeveloperMessageParam
from .. import DecisionInputTextParam as DecisionInputTextParam
from .. import DecisionSystemMessageParam as DecisionSystemMessageParam
from .. import DecisionUserMessageParam as DecisionUserMessageParam
from .. import LiveDecisionInputText as LiveDecisionInputText

ItemFunctionCallOutputOutputList: TypeAlias = (
    _decision_item_create_event_param.ItemFunctionCallOutputOutputList
)
ItemCustomToolCallOutputOutputList: TypeAlias = (
    _decision_item_create_event_param.ItemCustomToolCallOutputOutputList
)
Item: TypeAlias = _decision_item_create_event_param.Item
ItemContentParts: TypeAlias = _decision_item_create_event_param.ItemContentParts
ItemCustomToolCallOutputOutputParts: TypeAlias = (
    _decision_item_create_event_param.ItemCustomToolCallOutputOutputParts
)
ItemFunctionCallOutputOutputParts: TypeAlias = (
    _decision_item_create_event_param.ItemFunctionCallOutputOutputParts
)
ItemUnion: TypeAlias = _decision_item_create_event_param.ItemUnion

class ItemFunctionCall(_decision_item_create_event_param.ItemFunctionCall, total=False): ...
class ItemFunctionCallOutput(
    _decision_item_create_event_param.ItemFunctionCallOutput,
    total=False,
): ...
class ItemFunctionCallOutputOutputPartsInputImage(
    _decision_item_create_event_param.ItemFunctionCallOutputOutputPartsInputImage,
    total=False,
): ...
class ItemCustomToolCall(_decision_item_create_event_param.ItemCustomToolCall, total=False): ...
class ItemCustomToolCallOutput(
    _decision_item_create_event_param.ItemCustomToolCallOutput,
    total=False,
): ...
class ItemCustomToolCallOutputOutputPartsInputImage(
    _decision_item_create_event_param.ItemCustomToolCallOutputOutputPartsInputImage,
    total=False,
): ...
