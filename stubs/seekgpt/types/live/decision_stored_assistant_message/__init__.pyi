from typing_extensions import TypeAlias
from .. import _decision_stored_assistant_message
from .. import DecisionStoredAssistantMessage

__all__ = (
    "ContentList",
    "ContentPart",
    "DecisionStoredAssistantMessage",
    "ContentPartOutputText",
    "ContentPartRefusal",
)
ContentList: TypeAlias = _decision_stored_assistant_message.ContentList
ContentPart: TypeAlias = _decision_stored_assistant_message.ContentPart
ContentPartOutputText: TypeAlias = _decision_stored_assistant_message.ContentPartOutputText
ContentPartRefusal: TypeAlias = _decision_stored_assistant_message.ContentPartRefusal
