from typing_extensions import TypeAlias
from .. import _decision_user_message_param
from .. import DecisionUserMessageParam as DecisionUserMessageParam

ContentList: TypeAlias = _decision_user_message_param.ContentList
ContentPart: TypeAlias = _decision_user_message_param.ContentPart

class ContentPartInputText(_decision_user_message_param.ContentPartInputText, total=False): ...
class ContentPartInputImage(_decision_user_message_param.ContentPartInputImage, total=False): ...
class ContentPartInputJSON(_decision_user_message_param.ContentPartInputJSON, total=False): ...
