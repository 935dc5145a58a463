from typing_extensions import TypeAlias
from .. import _custom_tool_input_format
from .. import CustomToolInputFormat as CustomToolInputFormat

Grammar: TypeAlias = _custom_tool_input_format.Grammar
Text: TypeAlias = _custom_tool_input_format.Text
