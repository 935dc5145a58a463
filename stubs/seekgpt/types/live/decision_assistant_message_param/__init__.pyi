from .. import _decision_assistant_message_param
from .. import DecisionAssistantMessageParam as DecisionAssistantMessageParam

ContentList = _decision_assistant_message_param.ContentList
ContentPart = _decision_assistant_message_param.ContentPart

class ContentPartOutputText(_decision_assistant_message_param.ContentPartOutputText): ...
class ContentPartRefusal(_decision_assistant_message_param.ContentPartRefusal): ...
