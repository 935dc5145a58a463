from typing_extensions import TypeAlias
from .. import _chat_completion_custom_tool_param
from .. import ChatCompletionCustomToolParam

__all__ = (
    "CustomFormat",
    "ChatCompletionCustomToolParam",
    "Custom",
    "CustomFormatGrammar",
    "CustomFormatGrammarGrammar",
    "CustomFormatText",
)
CustomFormat: TypeAlias = _chat_completion_custom_tool_param.CustomFormat

class Custom(_chat_completion_custom_tool_param.Custom, total=False): ...
class CustomFormatGrammar(_chat_completion_custom_tool_param.CustomFormatGrammar, total=False): ...
class CustomFormatGrammarGrammar(
    _chat_completion_custom_tool_param.CustomFormatGrammarGrammar,
    total=False,
): ...
class CustomFormatText(_chat_completion_custom_tool_param.CustomFormatText, total=False): ...
