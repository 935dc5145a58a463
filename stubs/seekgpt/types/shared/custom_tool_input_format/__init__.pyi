from .. import _custom_tool_input_format
from .. import CustomToolInputFormat as CustomToolInputFormat

Grammar = _custom_tool_input_format.Grammar
Text = _custom_tool_input_format.Text
