from .. import _text_format_param
from .. import TextFormatParam

__all__ = ("TextFormatParam", "TextFormatParamText", "TextFormatParamJSONSchema")

class TextFormatParamText(_text_format_param.TextFormatParamText, total=False): ...
class TextFormatParamJSONSchema(_text_format_param.TextFormatParamJSONSchema, total=False): ...
