from .. import _decision_user_message
from .. import DecisionUserMessage as DecisionUserMessage

ContentList = _decision_user_message.ContentList
ContentPart = _decision_user_message.ContentPart
ContentPartInputText = _decision_user_message.ContentPartInputText
ContentPartInputImage = _decision_user_message.ContentPartInputImage
ContentPartInputJSON = _decision_user_message.ContentPartInputJSON
