from .. import _text_format
from .. import TextFormat as TextFormat

TextFormatResourceText = _text_format.TextFormatResourceText
TextFormatResourceJSONSchema = _text_format.TextFormatResourceJSONSchema
