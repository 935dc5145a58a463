from .. import StringCheckGrader

__all__ = ("StringCheckGrader",)
