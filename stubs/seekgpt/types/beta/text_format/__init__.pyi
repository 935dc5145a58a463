from typing_extensions import TypeAlias
from .. import _text_format
from .. import TextFormat as TextFormat

TextFormatResourceText: TypeAlias = _text_format.TextFormatResourceText
TextFormatResourceJSONSchema: TypeAlias = _text_format.TextFormatResourceJSONSchema
