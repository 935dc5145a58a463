from .. import BetaResponseFormatTextJSONSchemaConfigParam

__all__ = ("BetaResponseFormatTextJSONSchemaConfigParam",)
