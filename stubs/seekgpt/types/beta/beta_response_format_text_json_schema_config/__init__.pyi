from .. import BetaResponseFormatTextJSONSchemaConfig

__all__ = ("BetaResponseFormatTextJSONSchemaConfig",)
