from .. import _custom_tool_input_format
from .. import CustomToolInputFormat

__all__ = ("CustomToolInputFormat", "Grammar", "Text")

class Grammar(_custom_tool_input_format.Grammar, total=False): ...
class Text(_custom_tool_input_format.Text, total=False): ...
