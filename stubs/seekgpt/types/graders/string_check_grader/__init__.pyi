from .. import StringCheckGrader as StringCheckGrader

__all__ = ("StringCheckGrader",)
