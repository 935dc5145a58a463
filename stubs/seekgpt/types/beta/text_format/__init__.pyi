from typing_extensions import TypeAlias
from .. import _text_format
from .. import TextFormat

__all__ = ("TextFormat", "TextFormatResourceText", "TextFormatResourceJSONSchema")
TextFormatResourceText: TypeAlias = _text_format.TextFormatResourceText
TextFormatResourceJSONSchema: TypeAlias = _text_format.TextFormatResourceJSONSchema
