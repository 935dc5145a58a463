from .. import _agent_text_param, _text_format_param
from .. import AgentTextParam as AgentTextParam

Format = _agent_text_param.Format

class TextFormatParamJSONSchema(_text_format_param.TextFormatParamJSONSchema): ...
class TextFormatParamText(_text_format_param.TextFormatParamText): ...
