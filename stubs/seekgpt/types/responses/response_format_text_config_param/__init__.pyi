from .._apart import ResponseFormatTextConfigParam as ResponseFormatTextConfigParam
from ...shared_params import ResponseFormatJSONObject as ResponseFormatJSONObject
from ...shared_params import ResponseFormatText as ResponseFormatText
from .._apart import (
    ResponseFormatTextJSONSchemaConfigParam as ResponseFormatTextJSONSchemaConfigParam,
)
