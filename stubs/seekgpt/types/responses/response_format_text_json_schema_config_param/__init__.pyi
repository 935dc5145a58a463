from .. import ResponseFormatTextJSONSchemaConfigParam

__all__ = ("ResponseFormatTextJSONSchemaConfigParam",)
