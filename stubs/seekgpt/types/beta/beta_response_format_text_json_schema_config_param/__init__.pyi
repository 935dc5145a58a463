from .. import (
    BetaResponseFormatTextJSONSchemaConfigParam as BetaResponseFormatTextJSONSchemaConfigParam,
)

__all__ = ("BetaResponseFormatTextJSONSchemaConfigParam",)
