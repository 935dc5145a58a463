from typing_extensions import TypeAlias
from .. import _decision_assistant_message_param
from .. import DecisionAssistantMessageParam as DecisionAssistantMessageParam

ContentList: TypeAlias = _decision_assistant_message_param.ContentList
ContentPart: TypeAlias = _decision_assistant_message_param.ContentPart

class ContentPartOutputText(
    _decision_assistant_message_param.ContentPartOutputText,
    total=False,
): ...
class ContentPartRefusal(_decision_assistant_message_param.ContentPartRefusal, total=False): ...
