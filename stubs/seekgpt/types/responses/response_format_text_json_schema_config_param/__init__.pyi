from .. import ResponseFormatTextJSONSchemaConfigParam as ResponseFormatTextJSONSchemaConfigParam

__all__ = ("ResponseFormatTextJSONSchemaConfigParam",)
