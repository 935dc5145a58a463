from typing_extensions import TypeAlias
from .. import _custom_tool_input_format
from .. import CustomToolInputFormat

__all__ = ("CustomToolInputFormat", "Grammar", "Text")
Grammar: TypeAlias = _custom_tool_input_format.Grammar
Text: TypeAlias = _custom_tool_input_format.Text
