from .. import ResponseFormatText as ResponseFormatText
