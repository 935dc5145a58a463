from typing_extensions import TypeAlias
from .. import _decision_user_message
from .. import DecisionUserMessage as DecisionUserMessage

ContentList: TypeAlias = _decision_user_message.ContentList
ContentPart: TypeAlias = _decision_user_message.ContentPart
ContentPartInputText: TypeAlias = _decision_user_message.ContentPartInputText
ContentPartInputImage: TypeAlias = _decision_user_message.ContentPartInputImage
ContentPartInputJSON: TypeAlias = _decision_user_message.ContentPartInputJSON
