from .. import DecisionInputAssistantMessageContentParts
from .. import DecisionInputMessageUnionParam
from .. import DecisionInputAssistantMessage
from .. import DecisionInputAssistantMessageContentPartsDecisionInputOutputText
from .. import DecisionInputAssistantMessageContentPartsDecisionInputRefusal
from .. import DecisionInputDeveloperMessage
from .. import DecisionInputMessageParam
from .. import DecisionInputSystemMessage
from .. import DecisionInputUserMessage
from .. import DecisionInputPartUnionParam as DecisionInputPartUnionParam
from .. import DecisionInputTextParam as DecisionInputTextParam

__all__ = (
    "DecisionInputAssistantMessageContentParts",
    "DecisionInputMessageUnionParam",
    "DecisionInputAssistantMessage",
    "DecisionInputAssistantMessageContentPartsDecisionInputOutputText",
    "DecisionInputAssistantMessageContentPartsDecisionInputRefusal",
    "DecisionInputDeveloperMessage",
    "DecisionInputMessageParam",
    "DecisionInputSystemMessage",
    "DecisionInputUserMessage",
)
