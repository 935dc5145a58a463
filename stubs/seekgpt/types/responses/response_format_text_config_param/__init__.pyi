from .. import ResponseFormatTextConfigParam
from .. import ResponseFormatTextJSONSchemaConfigParam as ResponseFormatTextJSONSchemaConfigParam
from ...shared_params import ResponseFormatJSONObject as ResponseFormatJSONObject
from ...shared_params import ResponseFormatText as ResponseFormatText

__all__ = ("ResponseFormatTextConfigParam",)
