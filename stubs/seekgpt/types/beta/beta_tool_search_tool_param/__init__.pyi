from .. import BetaToolSearchToolParam

__all__ = ("BetaToolSearchToolParam",)
