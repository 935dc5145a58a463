from .. import BetaToolSearchTool

__all__ = ("BetaToolSearchTool",)
