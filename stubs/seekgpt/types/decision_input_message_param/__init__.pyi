from .. import (
    DecisionInputAssistantMessageContentParts as DecisionInputAssistantMessageContentParts,
)
from .. import DecisionInputMessageUnionParam as DecisionInputMessageUnionParam
from .. import DecisionInputAssistantMessage as DecisionInputAssistantMessage
from .. import (
    DecisionInputAssistantMessageContentPartsDecisionInputOutputText as DecisionInputAssistantMessageContentPartsDecisionInputOutputText,
)
from .. import (
    DecisionInputAssistantMessageContentPartsDecisionInputRefusal as DecisionInputAssistantMessageContentPartsDecisionInputRefusal,
)
from .. import DecisionInputDeveloperMessage as DecisionInputDeveloperMessage
from .. import DecisionInputMessageParam as DecisionInputMessageParam
from .. import DecisionInputSystemMessage as DecisionInputSystemMessage
from .. import DecisionInputUserMessage as DecisionInputUserMessage
from .. import DecisionInputPartUnionParam as DecisionInputPartUnionParam
from .. import DecisionInputTextParam as DecisionInputTextParam
