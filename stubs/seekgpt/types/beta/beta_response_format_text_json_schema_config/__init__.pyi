from .. import BetaResponseFormatTextJSONSchemaConfig as BetaResponseFormatTextJSONSchemaConfig

__all__ = ("BetaResponseFormatTextJSONSchemaConfig",)
