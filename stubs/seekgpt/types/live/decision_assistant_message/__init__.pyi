from typing_extensions import TypeAlias
from .. import _decision_assistant_message
from .. import DecisionAssistantMessage as DecisionAssistantMessage

ContentList: TypeAlias = _decision_assistant_message.ContentList
ContentPart: TypeAlias = _decision_assistant_message.ContentPart
ContentPartOutputText: TypeAlias = _decision_assistant_message.ContentPartOutputText
ContentPartRefusal: TypeAlias = _decision_assistant_message.ContentPartRefusal
