from .. import _decision_item_create_event_param, _decision_user_message_param
from .. import DecisionItemCreateEventParam as DecisionItemCreateEventParam
from .. import DecisionAssistantMessageParam as DecisionAssistantMessageParam
from .. import DecisionDeveloperMessageParam as DecisionDeveloperMessageParam
from .. import DecisionInputTextParam as DecisionInputTextParam
from .. import DecisionSystemMessageParam as DecisionSystemMessageParam
from .. import DecisionUserMessageParam as DecisionUserMessageParam
from .. import LiveDecisionInputText as LiveDecisionInputText

ItemFunctionCallOutputOutputList = (
    _decision_item_create_event_param.ItemFunctionCallOutputOutputList
)
ItemCustomToolCallOutputOutputList = (
    _decision_item_create_event_param.ItemCustomToolCallOutputOutputList
)
Item = _decision_item_create_event_param.Item
ItemContentParts = _decision_item_create_event_param.ItemContentParts
ItemCustomToolCallOutputOutputParts = (
    _decision_item_create_event_param.ItemCustomToolCallOutputOutputParts
)
ItemFunctionCallOutputOutputParts = (
    _decision_item_create_event_param.ItemFunctionCallOutputOutputParts
)
ItemUnion = _decision_item_create_event_param.ItemUnion

class ItemFunctionCall(_decision_item_create_event_param.ItemFunctionCall): ...
class ItemFunctionCallOutput(_decision_item_create_event_param.ItemFunctionCallOutput): ...
class ItemFunctionCallOutputOutputPartsInputImage(
    _decision_item_create_event_param.ItemFunctionCallOutputOutputPartsInputImage,
): ...
class ItemCustomToolCall(_decision_item_create_event_param.ItemCustomToolCall): ...
class ItemCustomToolCallOutput(_decision_item_create_event_param.ItemCustomToolCallOutput): ...
class ItemCustomToolCallOutputOutputPartsInputImage(
    _decision_item_create_event_param.ItemCustomToolCallOutputOutputPartsInputImage,
): ...
class ContentPartInputImage(_decision_user_message_param.ContentPartInputImage): ...
class ContentPartInputJSON(_decision_user_message_param.ContentPartInputJSON): ...
class ContentPartInputText(_decision_user_message_param.ContentPartInputText): ...
