from .. import ResponseFormatJSONObject as ResponseFormatJSONObject
