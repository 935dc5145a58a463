from typing_extensions import TypeAlias
from .. import _decision_stored_user_message
from .. import DecisionStoredUserMessage

__all__ = (
    "ContentList",
    "ContentPart",
    "DecisionStoredUserMessage",
    "ContentPartInputText",
    "ContentPartInputImage",
    "ContentPartInputJSON",
)
ContentList: TypeAlias = _decision_stored_user_message.ContentList
ContentPart: TypeAlias = _decision_stored_user_message.ContentPart
ContentPartInputText: TypeAlias = _decision_stored_user_message.ContentPartInputText
ContentPartInputImage: TypeAlias = _decision_stored_user_message.ContentPartInputImage
ContentPartInputJSON: TypeAlias = _decision_stored_user_message.ContentPartInputJSON
