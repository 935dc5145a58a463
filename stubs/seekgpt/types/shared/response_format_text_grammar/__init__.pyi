from .. import ResponseFormatTextGrammar

__all__ = ("ResponseFormatTextGrammar",)
