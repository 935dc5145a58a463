from .. import StringCheckGraderParam as StringCheckGraderParam

__all__ = ("StringCheckGraderParam",)
