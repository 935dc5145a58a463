from .. import BetaToolSearchTool as BetaToolSearchTool

__all__ = ("BetaToolSearchTool",)
