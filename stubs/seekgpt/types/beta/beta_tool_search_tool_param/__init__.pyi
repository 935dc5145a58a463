from .. import BetaToolSearchToolParam as BetaToolSearchToolParam

__all__ = ("BetaToolSearchToolParam",)
