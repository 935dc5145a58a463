from .. import ResponseFormatTextConfig
from .. import ResponseFormatTextJSONSchemaConfig as ResponseFormatTextJSONSchemaConfig
from ...shared import ResponseFormatJSONObject as ResponseFormatJSONObject
from ...shared import ResponseFormatText as ResponseFormatText

__all__ = ("ResponseFormatTextConfig",)
