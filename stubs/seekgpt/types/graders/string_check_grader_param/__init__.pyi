from .. import StringCheckGraderParam

__all__ = ("StringCheckGraderParam",)
