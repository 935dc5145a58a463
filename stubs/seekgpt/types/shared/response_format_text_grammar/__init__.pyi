from .. import ResponseFormatTextGrammar as ResponseFormatTextGrammar

__all__ = ("ResponseFormatTextGrammar",)
